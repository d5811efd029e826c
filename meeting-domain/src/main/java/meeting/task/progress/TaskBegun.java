package meeting.task.progress;

import meeting.kernel.DomainException;

/** C8: what was begun is not removed; it is waived with a reason. */
public final class TaskBegun extends DomainException {
    TaskBegun(String code) {
        super("task.begun", code);
    }
}
