package meeting.delegation;

import meeting.kernel.DomainException;

/** D7. People were enrolled in the delegation, so it stays. */
public final class DelegationNotEmpty extends DomainException {
    DelegationNotEmpty(int people) {
        super("delegation.not-empty", people);
    }
}
