package meeting.attendance.leave;

import meeting.kernel.DomainException;

/** LV6: consent to miss an election comes before it. */
public final class ElectionBegun extends DomainException {
    ElectionBegun() {
        super("attendance.leave-election-begun");
    }
}
