package meeting.task;

import meeting.kernel.DomainException;

/** C7: in a group its head and deputies say who does what. */
public final class OnlyHeadsAssign extends DomainException {
    OnlyHeadsAssign(String group) {
        super("task.only-heads-assign", group);
    }
}
