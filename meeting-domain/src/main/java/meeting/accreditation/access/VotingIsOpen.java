package meeting.accreditation.access;

import meeting.kernel.DomainException;

/** AC5: somebody opened a voting period before. */
public final class VotingIsOpen extends DomainException {
    VotingIsOpen() {
        super("accreditation.voting-is-open");
    }
}
