package meeting.accreditation.signing;

import meeting.kernel.DomainException;

/** SG3: the congress had its last key number. */
public final class KeyNumbersUsedUp extends DomainException {
    KeyNumbersUsedUp() {
        super("accreditation.key-numbers-used-up");
    }
}
