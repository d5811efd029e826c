package meeting.plan.course;

import meeting.kernel.DomainException;

/** P2. */
public final class PlanCannotMove extends DomainException {
    public PlanCannotMove(PlanMove move, PlanState state) {
        super("plan.cannot-move", move, state);
    }
}
