package meeting.plan.contingency;

import meeting.kernel.DomainException;

/** X9: others command here, or take this step. */
public final class NotYours extends DomainException {
    NotYours() {
        super("plan.contingency-not-yours");
    }
}
