package meeting.attendance.presence;

import meeting.agenda.SittingId;
import meeting.kernel.naming.NameOrder;

/**
 * Whom of those who signed in to read.
 *
 * @param where null for wherever they are
 * @param zone  of the gate last passed; null for every one, {@value #NO_ZONE} for gates that check none
 * @param order in which order of names
 * @param first rows to skip, from 0
 * @param size  most rows to return, from 1
 */
public record PresenceQuery(SittingId sitting, Whereabouts where, String zone, NameOrder order, int first, int size) {
    public static final String NO_ZONE = "NONE";

    public PresenceQuery {
        if (first < 0 || size < 1) throw new IllegalArgumentException("no such page: " + first + ", " + size);
    }
}
