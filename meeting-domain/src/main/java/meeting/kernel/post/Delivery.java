package meeting.kernel.post;

/** How far the e-mail of a letter has come. */
public enum Delivery {
    /** O2, O3: waits for its first or next attempt. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** O3: given up. */
    FAILED,
    /** O4: to be read inside the product only. */
    INSIDE
}
