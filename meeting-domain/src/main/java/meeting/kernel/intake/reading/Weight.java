package meeting.kernel.intake.reading;

/** IN2. What a finding does to its row. */
public enum Weight {
    /** The row is imported; somebody should look. */
    WARNING,
    /** The row is refused. */
    ERROR
}
