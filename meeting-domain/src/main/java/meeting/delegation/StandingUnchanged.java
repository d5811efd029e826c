package meeting.delegation;

import meeting.kernel.DomainException;

/** The person's standing does not allow this change: most often somebody else has just made it. */
public final class StandingUnchanged extends DomainException {
    StandingUnchanged(String name, Standing standing) {
        super("delegation.standing-does-not-allow", name, standing);
    }
}
