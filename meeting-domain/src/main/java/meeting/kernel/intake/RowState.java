package meeting.kernel.intake;

/** IN2. What a commit does with a row. */
public enum RowState {
    /** It is added. */
    NEW,
    /** What is there is changed. */
    CHANGED,
    /** It is there already, exactly so. */
    SAME,
    /** Nothing: something in it is wrong. */
    REFUSED
}
