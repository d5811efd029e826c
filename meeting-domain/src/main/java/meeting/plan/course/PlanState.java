package meeting.plan.course;

/** Where a plan stands (P2). */
public enum PlanState {
    DRAFT, CIRCULATED, SUBMITTED, RETURNED, APPROVED, IN_FORCE, CLOSED;

    /** P3: its sections may be edited. */
    public boolean isWorkedOn() {
        return this == DRAFT || this == CIRCULATED || this == RETURNED;
    }

    /** P4. */
    public boolean isReadByGroups() {
        return this != DRAFT;
    }

    /** P4. */
    public boolean isReadByLeaders() {
        return this != DRAFT && this != CIRCULATED;
    }
}
