package meeting.web.api.arrival;

import java.util.UUID;
import meeting.attendance.expected.DelegationArrivals;

/** Arrivals of one delegation. @param delegationId null for those who belong to none, as is {@code number} */
public record ArrivalsOfDelegation(UUID delegationId, Integer number, int expected, int arrived, int missing) {
    static ArrivalsOfDelegation of(DelegationArrivals row) {
        var delegation = row.delegation();
        return new ArrivalsOfDelegation(delegation == null ? null : delegation.id().value(), delegation == null ? null : delegation.number(), row.expected(),
            row.arrived(), row.missing());
    }
}
