package meeting.plan.contingency;

import meeting.kernel.DomainException;

/** X4, X10: it is running already, or still. */
public final class ActivationOpen extends DomainException {
    ActivationOpen() {
        super("plan.contingency-open");
    }
}
