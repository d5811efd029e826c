package meeting.task;

import java.util.Collection;
import meeting.kernel.DomainException;

/** C8: others wait for it. Its arguments are the task and their codes. */
public final class TaskAwaited extends DomainException {
    public TaskAwaited(String code, Collection<String> waiting) {
        super("task.awaited", code, String.join(", ", waiting));
    }
}
