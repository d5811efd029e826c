package meeting.task.progress;

import meeting.kernel.DomainException;

/** C6: nobody checks the own work. */
public final class CheckedByDoer extends DomainException {
    CheckedByDoer(String code) {
        super("task.checked-by-doer", code);
    }
}
