package meeting.task.progress;

import java.util.Collection;
import meeting.kernel.DomainException;

/** C4. Its arguments are the task and the codes of what it still waits for. */
public final class TaskNotReady extends DomainException {
    TaskNotReady(String code, Collection<String> open) {
        super("task.not-ready", code, String.join(", ", open));
    }
}
