package meeting.task.round;

import meeting.kernel.DomainException;

/** C43: a group with work that is due cannot say that nothing is needed. */
public final class WorkIsDue extends DomainException {
    WorkIsDue(int tasks) {
        super("task.work-is-due", tasks);
    }
}
