package meeting.attendance;

import meeting.agenda.SittingId;
import meeting.delegation.DelegationId;
import meeting.kernel.naming.NameOrder;

/**
 * Whom of the missing to read.
 *
 * @param delegation null for every one the reader may see
 * @param order      in which order of names
 * @param first      rows to skip, from 0
 * @param size       most rows to return, from 1
 */
public record MissingQuery(SittingId sitting, DelegationId delegation, NameOrder order, int first, int size) {
    public MissingQuery {
        if (first < 0 || size < 1) throw new IllegalArgumentException("no such page: " + first + ", " + size);
    }

    public MissingQuery page(int first, int size) {
        return new MissingQuery(sitting, delegation, order, first, size);
    }
}
