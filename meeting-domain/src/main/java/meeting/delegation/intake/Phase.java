package meeting.delegation.intake;

/** R13. What is being done to the rows. */
public enum Phase {
    WAITING, READING, COMPARING, WRITING,
    /** The database makes it last; it can no longer be stopped. */
    FINISHING
}
