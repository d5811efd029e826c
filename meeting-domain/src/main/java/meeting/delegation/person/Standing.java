package meeting.delegation.person;

/** Whether a person takes part (D3). */
public enum Standing {
    ACTIVE,
    /** Neither attends nor votes; the electorate says whether still counted. */
    SUSPENDED,
    /** No longer of the congress; kept for the record. */
    WITHDRAWN
}
