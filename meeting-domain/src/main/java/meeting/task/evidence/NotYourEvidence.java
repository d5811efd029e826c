package meeting.task.evidence;

import meeting.kernel.DomainException;

/** C62: only who added it takes it back. */
public final class NotYourEvidence extends DomainException {
    NotYourEvidence(String adder) {
        super("task.evidence-not-yours", adder);
    }
}
