package meeting.identity;

import meeting.kernel.DomainException;

/** The directory keeps this person's password, not this product. */
public final class PasswordIsElsewhere extends DomainException {
    PasswordIsElsewhere() {
        super("identity.password-is-elsewhere");
    }
}
