package meeting.plan;

import meeting.kernel.DomainException;

/** P1. */
public final class PlanExists extends DomainException {
    PlanExists() {
        super("plan.exists");
    }
}
