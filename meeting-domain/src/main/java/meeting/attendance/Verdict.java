package meeting.attendance;

/** What a gate decided. */
public enum Verdict {
    ADMITTED,
    /** Signed in already; nothing changed. */
    REPEATED,
    REFUSED,
    /** An earlier admission was taken back (A7). */
    UNDONE
}
