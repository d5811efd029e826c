package meeting.task.progress;

import meeting.kernel.DomainException;

/** C6: once is enough. */
public final class TaskAlreadyChecked extends DomainException {
    TaskAlreadyChecked(String code) {
        super("task.already-checked", code);
    }
}
