package meeting.accreditation.signing;

/** SG3, SG4. */
public enum KeyState {
    SIGNS,
    /** Signs no more; its codes are believed to the end of its last day. */
    RETIRED,
    /** Its codes are believed no longer. */
    REVOKED
}
