package meeting.accreditation.access;

import meeting.kernel.DomainException;

/** AC5: no voting period is open, or somebody closed it before. */
public final class VotingIsClosed extends DomainException {
    VotingIsClosed() {
        super("accreditation.voting-is-closed");
    }
}
