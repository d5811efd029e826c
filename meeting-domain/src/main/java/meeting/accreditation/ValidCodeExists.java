package meeting.accreditation;

import meeting.kernel.DomainException;

/** B3: no second code while the first is valid. */
public final class ValidCodeExists extends DomainException {
    ValidCodeExists() {
        super("accreditation.valid-code-exists");
    }
}
