package meeting.kernel.intake;

/** IN5. What is being done to the rows. */
public enum Phase {
    WAITING, READING, COMPARING, WRITING,
    /** The database makes it last; it can no longer be stopped. */
    FINISHING
}
