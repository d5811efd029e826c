package meeting.plan;

import meeting.kernel.DomainException;

/** P2. */
public final class PlanCannotMove extends DomainException {
    PlanCannotMove(PlanMove move, PlanState state) {
        super("plan.cannot-move", move, state);
    }
}
