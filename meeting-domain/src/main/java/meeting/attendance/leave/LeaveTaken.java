package meeting.attendance.leave;

import meeting.kernel.DomainException;

/** LV2: the person is on leave, or asked for, at one of these sittings already. */
public final class LeaveTaken extends DomainException {
    LeaveTaken() {
        super("attendance.leave-taken");
    }
}
