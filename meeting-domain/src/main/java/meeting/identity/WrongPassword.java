package meeting.identity;

import meeting.kernel.DomainException;

/** The current password was not proved (I5). */
public final class WrongPassword extends DomainException {
    WrongPassword() {
        super("identity.wrong-password");
    }
}
