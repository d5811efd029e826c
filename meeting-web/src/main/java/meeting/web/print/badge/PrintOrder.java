package meeting.web.print.badge;

import java.util.Locale;
import meeting.accreditation.badge.BadgeQuery;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.kernel.naming.NameOrder;

/**
 * Which badges are printed and how.
 *
 * @param text       part of a name, unit, number or code; blank for every one
 * @param type       code of a badge type; null for every one
 * @param delegation null for every one
 * @param names      order within a delegation
 * @param language   the one of large letters
 */
public record PrintOrder(CongressId congress, PrintSelection selection, String text, String type, DelegationId delegation, NameOrder names, SheetFormat format,
                         Sides sides, Locale language) {
    BadgeQuery query(int first, int size) {
        return new BadgeQuery(congress, text, selection.states(), type, delegation, names, first, size);
    }
}
