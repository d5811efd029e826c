package meeting.plan.course;

import meeting.kernel.DomainException;

/** P3, P8. */
public final class PlanNotOpen extends DomainException {
    public PlanNotOpen(PlanState state) {
        super("plan.not-open", state);
    }
}
