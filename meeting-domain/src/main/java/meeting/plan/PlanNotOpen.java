package meeting.plan;

import meeting.kernel.DomainException;

/** P3, P8. */
public final class PlanNotOpen extends DomainException {
    PlanNotOpen(PlanState state) {
        super("plan.not-open", state);
    }
}
