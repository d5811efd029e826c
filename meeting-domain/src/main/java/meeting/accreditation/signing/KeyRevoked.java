package meeting.accreditation.signing;

import meeting.kernel.DomainException;

/** SG4: revoking is for good; the key can neither be given another last day nor be revoked again. */
public final class KeyRevoked extends DomainException {
    KeyRevoked() {
        super("accreditation.key-revoked");
    }
}
