package meeting.identity;

import meeting.kernel.DomainException;

/** Name and password do not belong together; which of the two is wrong is told to nobody. */
public final class SignInRefused extends DomainException {
    SignInRefused() {
        super("identity.sign-in-refused");
    }
}
