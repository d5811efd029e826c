package meeting.accreditation;

import meeting.kernel.DomainException;

/** B3: the code was lost or revoked already; its replacement, if any, stays untouched. */
public final class CodeEnded extends DomainException {
    CodeEnded() {
        super("accreditation.code-ended");
    }
}
