package meeting.accreditation.badge;

import java.util.Set;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.kernel.naming.NameOrder;

/**
 * Which current badges to read, sorted by delegation and name order.
 *
 * @param text       part of a name, unit, number or code; blank for every one
 * @param states     empty for every one
 * @param type       code of a type; null for every one
 * @param delegation null for every one
 * @param matter     null for every one
 * @param numbers    these badges only; empty for every one
 * @param first      rows to skip, from 0
 * @param size       most rows to return, 1 to {@value #LARGEST_PAGE}
 */
public record BadgeQuery(CongressId congress, String text, Set<BadgeState> states, String type, DelegationId delegation, BadgeMatter matter,
                         Set<String> numbers, NameOrder names, int first, int size) {
    public static final int LARGEST_PAGE = 1_000;

    public BadgeQuery {
        if (first < 0 || size < 1 || size > LARGEST_PAGE) throw new IllegalArgumentException("no such page: " + first + ", " + size);
        states = Set.copyOf(states);
        numbers = Set.copyOf(numbers);
    }

    public BadgeQuery(CongressId congress, String text, Set<BadgeState> states, String type, DelegationId delegation, NameOrder names, int first,
                      int size) {
        this(congress, text, states, type, delegation, null, Set.of(), names, first, size);
    }

    public BadgeQuery about(BadgeMatter only) {
        return new BadgeQuery(congress, text, states, type, delegation, only, numbers, names, first, size);
    }

    public BadgeQuery numbered(Set<String> only) {
        return new BadgeQuery(congress, text, states, type, delegation, matter, only, names, first, size);
    }

    public BadgeQuery page(int from, int most) {
        return new BadgeQuery(congress, text, states, type, delegation, matter, numbers, names, from, most);
    }
}
