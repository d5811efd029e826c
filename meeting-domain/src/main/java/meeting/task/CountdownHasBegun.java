package meeting.task;

import meeting.kernel.DomainException;

/** C10. */
public final class CountdownHasBegun extends DomainException {
    CountdownHasBegun() {
        super("task.countdown-has-begun");
    }
}
