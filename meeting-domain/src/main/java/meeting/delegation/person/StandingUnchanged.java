package meeting.delegation.person;

import meeting.kernel.DomainException;

/** The person's standing does not allow this change: most often somebody else has just made it. */
public final class StandingUnchanged extends DomainException {
    public StandingUnchanged(String name, Standing standing) {
        super("delegation.standing-does-not-allow", name, standing);
    }
}
