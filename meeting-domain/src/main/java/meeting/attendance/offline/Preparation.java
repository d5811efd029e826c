package meeting.attendance.offline;

/**
 * OF4. How far a server has come with what a package needs first.
 *
 * @param prepared codes that are stretched
 * @param people   codes that there are
 */
public record Preparation(int prepared, int people) {
    public boolean isDone() {
        return prepared >= people;
    }
}
