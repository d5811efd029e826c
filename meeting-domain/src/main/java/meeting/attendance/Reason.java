package meeting.attendance;

/** A4. Why a gate does not simply admit, with the code people know it by (RULEBOOK 5.6). */
public enum Reason {
    /** No code at all: misread or mistyped. */
    UNREADABLE("R01"),
    /** Nobody of this congress has this code. */
    NOT_ON_ROSTER("R01"),
    /** Was on the roster and has withdrawn. */
    WITHDRAWN("R01"),
    /** Signed in already. */
    ALREADY_SIGNED_IN("R03"),
    CREDENTIALS_PENDING("R04"),
    CREDENTIALS_REFUSED("R04"),
    SUSPENDED("R05"),
    CODE_LOST("R06"),
    CODE_REVOKED("R07"),
    TOO_EARLY("R08"),
    TOO_LATE("R08"),
    SITTING_CANCELLED("R08"),
    /** Admitted, but after the quorum was counted: the count stays as it was. */
    AFTER_SNAPSHOT("R09"),
    /** Admitted, and with it the leave is at an end. */
    LEAVE_ENDS("R11"),
    /** Admitted, but others bear the same name: look at unit and photo. */
    NAMESAKE("R16");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
