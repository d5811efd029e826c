package meeting.web.print.badge;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import meeting.accreditation.badge.BadgeQuery;
import meeting.accreditation.badge.BadgeState;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.kernel.naming.NameOrder;

/**
 * Which badges are printed and how.
 *
 * @param text       part of a name, unit, number or code; blank for every one
 * @param type       code of a badge type; null for every one
 * @param delegation null for every one
 * @param numbers    these badges only, as far as they are good; empty for every one
 * @param reason     why once more; null if none was printed before (BG9)
 * @param names      order within a delegation
 * @param language   the one of large letters
 */
public record PrintOrder(CongressId congress, PrintSelection selection, String text, String type, DelegationId delegation, Set<String> numbers,
                         String reason, NameOrder names, SheetFormat format, Sides sides, Locale language) {
    /** The first badges of a type. */
    static PrintOrder of(CongressId congress, String type, Locale language) {
        return new PrintOrder(congress, PrintSelection.EVERY, null, type, null, Set.of(), null, NameOrder.LATIN, SheetFormat.CARD, Sides.BOTH, language);
    }

    BadgeQuery query(int first, int size) {
        return query(selection.states(), first, size);
    }

    /** Those of them that were printed before; empty if none can have been. */
    Optional<BadgeQuery> printedBefore() {
        var before = EnumSet.noneOf(BadgeState.class);
        before.addAll(selection.states());
        before.remove(BadgeState.VETTED);
        return before.isEmpty() ? Optional.empty() : Optional.of(query(before, 0, 1));
    }

    private BadgeQuery query(Set<BadgeState> states, int first, int size) {
        return new BadgeQuery(congress, text, states, type, delegation, null, numbers, names, first, size);
    }
}
