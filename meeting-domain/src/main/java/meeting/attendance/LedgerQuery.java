package meeting.attendance;

import meeting.agenda.SittingId;
import meeting.delegation.PersonId;

/**
 * What of the ledger to read, newest first.
 *
 * @param verdict null for every one
 * @param person  null for every one
 * @param first   rows to skip, from 0
 * @param size    most rows to return, from 1
 */
public record LedgerQuery(SittingId sitting, Verdict verdict, PersonId person, int first, int size) {
    public LedgerQuery {
        if (first < 0 || size < 1) throw new IllegalArgumentException("no such page: " + first + ", " + size);
    }
}
