package meeting.identity;

import meeting.kernel.DomainException;

/** Nobody would be left to administer accounts (I1). */
public final class LastAdministrator extends DomainException {
    LastAdministrator() {
        super("identity.last-administrator");
    }
}
