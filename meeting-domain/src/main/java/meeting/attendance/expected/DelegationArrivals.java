package meeting.attendance.expected;

import meeting.delegation.DelegationView;

/** AR8. @param delegation null for those who belong to none */
public record DelegationArrivals(DelegationView delegation, int expected, int arrived) {
    public int missing() {
        return expected - arrived;
    }
}
