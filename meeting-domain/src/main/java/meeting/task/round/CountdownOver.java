package meeting.task.round;

import meeting.kernel.DomainException;

/** C41: after the opening day nobody is asked. */
public final class CountdownOver extends DomainException {
    CountdownOver() {
        super("task.countdown-over");
    }
}
