package meeting.attendance.leave;

/** What an office said. */
public enum Decision {
    /** Nothing yet. */
    PENDING,
    AGREED,
    REFUSED,
    /** Was told (LV4). */
    INFORMED
}
