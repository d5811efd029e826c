package meeting.plan.contingency;

import meeting.kernel.DomainException;

/** X10: what is closed takes no more ticks. */
public final class ActivationClosed extends DomainException {
    ActivationClosed() {
        super("plan.contingency-closed");
    }
}
