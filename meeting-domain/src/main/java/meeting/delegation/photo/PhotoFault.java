package meeting.delegation.photo;

/** D13. In what a kept photo falls short of the form of a badge photo (RULEBOOK 5.1, R14). */
public enum PhotoFault {
    TOO_SMALL,
    /** The ground behind the head is not plain white. */
    BACKGROUND
}
