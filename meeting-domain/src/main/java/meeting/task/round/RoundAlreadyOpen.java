package meeting.task.round;

import meeting.kernel.DomainException;

/** C41: one round a day. */
public final class RoundAlreadyOpen extends DomainException {
    RoundAlreadyOpen() {
        super("task.round-already-open");
    }
}
