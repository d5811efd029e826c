package meeting.task.round;

import meeting.kernel.DomainException;

/** C47. */
public final class NotOwnGroup extends DomainException {
    NotOwnGroup() {
        super("task.not-own-group");
    }
}
