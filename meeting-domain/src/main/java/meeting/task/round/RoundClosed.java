package meeting.task.round;

import meeting.kernel.DomainException;

/** C42: the round is closed already. */
public final class RoundClosed extends DomainException {
    RoundClosed() {
        super("task.round-closed");
    }
}
