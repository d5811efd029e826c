package meeting.accreditation;

/** Whether a code still opens anything. */
public enum CodeState {
    VALID,
    /** Reported lost and replaced (R06). */
    LOST,
    /** Taken away (R07). */
    REVOKED
}
