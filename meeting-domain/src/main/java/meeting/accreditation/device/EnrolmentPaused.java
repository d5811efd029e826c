package meeting.accreditation.device;

import meeting.kernel.DomainException;

/** GD2. */
public final class EnrolmentPaused extends DomainException {
    EnrolmentPaused() {
        super("accreditation.enrolment-paused");
    }
}
