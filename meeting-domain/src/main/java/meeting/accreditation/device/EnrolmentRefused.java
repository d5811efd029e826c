package meeting.accreditation.device;

import meeting.kernel.DomainException;

/** GD1: never issued, used already, too old or of a revoked device; these are told apart nowhere. */
public final class EnrolmentRefused extends DomainException {
    EnrolmentRefused() {
        super("accreditation.enrolment-refused");
    }
}
