package meeting.task.progress;

import meeting.kernel.DomainException;

/** C13: only what was due before the countdown began was done before it. */
public final class TaskNotPast extends DomainException {
    public TaskNotPast(String code) {
        super("task.not-past", code);
    }
}
