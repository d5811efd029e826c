package meeting.kernel.authorization;

import meeting.kernel.DomainException;

/** The actor holds none of the roles the use case names. */
public final class NotAuthorized extends DomainException {
    NotAuthorized() {
        super("general.not-authorized");
    }
}
