package meeting.agenda;

/** Whether a sitting takes place. */
public enum SittingStatus {
    PLANNED,
    /** T4. */
    CANCELLED
}
