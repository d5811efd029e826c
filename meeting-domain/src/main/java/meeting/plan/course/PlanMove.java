package meeting.plan.course;

import java.util.List;

/** How a plan moves on (P2). */
public enum PlanMove {
    CIRCULATE(PlanState.CIRCULATED, PlanState.DRAFT), SUBMIT(PlanState.SUBMITTED, PlanState.CIRCULATED, PlanState.RETURNED),
    RETURN(PlanState.RETURNED, PlanState.SUBMITTED), APPROVE(PlanState.APPROVED, PlanState.SUBMITTED),
    PUT_IN_FORCE(PlanState.IN_FORCE, PlanState.APPROVED), AMEND(PlanState.DRAFT, PlanState.APPROVED, PlanState.IN_FORCE),
    CLOSE(PlanState.CLOSED, PlanState.APPROVED, PlanState.IN_FORCE);

    private final PlanState to;
    private final List<PlanState> from;

    PlanMove(PlanState to, PlanState... from) {
        this.to = to;
        this.from = List.of(from);
    }

    public PlanState to() {
        return to;
    }

    public boolean isOpenIn(PlanState state) {
        return from.contains(state);
    }
}
