package meeting.attendance.leave;

import meeting.kernel.DomainException;

/** LV4: somebody else's decision comes next. */
public final class NotYourStep extends DomainException {
    NotYourStep() {
        super("attendance.leave-not-your-step");
    }
}
