package meeting.accreditation.signing;

import meeting.kernel.DomainException;

/** SG5: the key was sealed by another secret than this installation has now; nothing can be signed by it. */
public final class SigningSecretChanged extends DomainException {
    SigningSecretChanged(int number) {
        super("accreditation.signing-secret-changed", number);
    }
}
