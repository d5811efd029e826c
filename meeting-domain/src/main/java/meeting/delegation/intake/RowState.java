package meeting.delegation.intake;

/** R2. What a commit does with a row. */
public enum RowState {
    /** A newcomer is enrolled. */
    NEW,
    /** Somebody on the roster is changed. */
    CHANGED,
    /** On the roster already, exactly so. */
    SAME,
    /** Nothing: something in it is wrong. */
    REFUSED
}
