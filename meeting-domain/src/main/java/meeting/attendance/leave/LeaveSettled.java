package meeting.attendance.leave;

import meeting.kernel.DomainException;

/** LV4, LV7: what is decided or at an end is not decided again. */
public final class LeaveSettled extends DomainException {
    LeaveSettled() {
        super("attendance.leave-settled");
    }
}
