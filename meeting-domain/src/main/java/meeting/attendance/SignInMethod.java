package meeting.attendance;

/** How a person was signed in. */
public enum SignInMethod {
    /** A hand-held scanner. */
    SCAN,
    CAMERA,
    /** The code, typed. */
    TYPED,
    /** Found by name and entered with a reason (A6). */
    MANUAL
}
