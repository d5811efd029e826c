package meeting.congress.division;

import meeting.kernel.DomainException;

/** W2. */
public final class GroupNotEmpty extends DomainException {
    GroupNotEmpty(GroupCode code) {
        super("congress.group-not-empty", code.value());
    }
}
