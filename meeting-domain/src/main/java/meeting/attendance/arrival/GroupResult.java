package meeting.attendance.arrival;

/** What came of a group. @param arrived taken in now. @param before taken in meanwhile at another desk. @param refused who may not be taken in (AR2) */
public record GroupResult(int arrived, int before, int refused) {
}
