package meeting.attendance.leave;

/** How far a leave has come. */
public enum LeaveStatus {
    /** Nobody has decided yet. */
    REQUESTED,
    /** Some of the chain have agreed. */
    IN_APPROVAL,
    APPROVED,
    REFUSED,
    /** By who asked. */
    WITHDRAWN,
    /** By presence, or by the secretariat. */
    CANCELLED;

    public boolean isOpen() {
        return this == REQUESTED || this == IN_APPROVAL;
    }
}
