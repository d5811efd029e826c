package meeting.task.evidence;

import meeting.kernel.DomainException;

/** C61: a task shows so many files and no more. */
public final class TooMuchEvidence extends DomainException {
    TooMuchEvidence(int most) {
        super("task.evidence-too-much", most);
    }
}
