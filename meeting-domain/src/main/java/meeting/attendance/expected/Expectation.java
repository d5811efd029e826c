package meeting.attendance.expected;

import java.time.Instant;
import meeting.delegation.DelegationId;

/**
 * One person who is expected.
 *
 * @param delegation null for none
 * @param promised   null while nobody knows
 * @param arrived    null while missing, as is {@code desk}
 */
record Expectation(DelegationId delegation, Instant promised, Instant arrived, String desk) {
    boolean isMissing() {
        return arrived == null;
    }

    boolean promisesAfter(Instant now) {
        return promised != null && promised.isAfter(now);
    }

    boolean arrivedSince(Instant from) {
        return arrived != null && !arrived.isBefore(from);
    }
}
