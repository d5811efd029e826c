package meeting.task.progress;

import meeting.kernel.DomainException;

/** C8: what is settled is not changed until it is sent back. */
public final class TaskSettled extends DomainException {
    TaskSettled(String code) {
        super("task.settled", code);
    }
}
