package meeting.task.progress;

import meeting.kernel.DomainException;

/** C6: only what is done is checked or sent back. */
public final class TaskNotDone extends DomainException {
    TaskNotDone(String code) {
        super("task.not-done", code);
    }
}
