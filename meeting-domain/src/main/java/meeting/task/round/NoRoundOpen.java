package meeting.task.round;

import meeting.kernel.DomainException;

/** C45: nothing is asked, or the next day's round is open. */
public final class NoRoundOpen extends DomainException {
    NoRoundOpen() {
        super("task.no-round-open");
    }
}
