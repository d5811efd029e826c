package meeting.attendance;

/** What a gate decided. */
public enum Verdict {
    ADMITTED,
    /** Signed in already; nothing changed. */
    REPEATED,
    REFUSED,
    /** An earlier admission was taken back (A7). */
    UNDONE,
    /** Signed in already, and goes in again: back from outside or on into another zone (PR3). */
    PASSED,
    /** Goes out for a while, and stays signed in (PR2). */
    WENT_OUT
}
