package meeting.attendance.leave;

/** Why somebody asks for leave (RULEBOOK 5.5). */
public enum LeaveReason {
    ILLNESS("L1"), OFFICIAL_DUTY("L2"), FAMILY("L3"), ABROAD("L4"), OTHER("L5");

    private final String code;

    LeaveReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** LV8. */
    boolean isMedical() {
        return this == ILLNESS;
    }
}
