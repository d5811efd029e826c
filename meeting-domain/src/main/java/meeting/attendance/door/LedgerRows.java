package meeting.attendance.door;

import static meeting.attendance.Rows.id;
import static meeting.attendance.Rows.instant;
import static meeting.attendance.Rows.one;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import meeting.accreditation.CodeState;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;
import meeting.agenda.SittingStatus;
import meeting.attendance.Reason;
import meeting.attendance.Rows;
import meeting.attendance.SignInAnswer.Earlier;
import meeting.attendance.SignInId;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Standing;

/** What a row of the ledger, or of all that a gate must know at once, means. */
final class LedgerRows {
    private LedgerRows() {
    }

    static Look look(ResultSet row) throws SQLException {
        return new Look(id(row, "sitting_id"), id(row, "congress_id"), one(SittingStatus.class, row, "status") == SittingStatus.CANCELLED,
            instant(row, "sign_in_opens"), instant(row, "sign_in_closes"), one(CodeState.class, row, "code_state"), Rows.person(row),
            one(Standing.class, row, "standing"), one(Credentials.class, row, "credentials"), row.getBoolean("namesake"), badge(row),
            row.getBoolean("on_leave"), row.getTimestamp("snapshot_at") == null ? null : instant(row, "snapshot_at"), post(row), stay(row));
    }

    private static Badge badge(ResultSet row) throws SQLException {
        var type = row.getString("badge_type");
        return type == null ? null
            : new Badge(type, one(BadgeState.class, row, "badge_state"), day(row, "badge_from"), day(row, "badge_until"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static Post post(ResultSet row) throws SQLException {
        var role = one(DeviceRole.class, row, "role");
        if (role == null) return Post.OF_A_PERSON;
        return new Post(role, row.getString("device_zone"), one(Direction.class, row, "direction"), row.getBoolean("at_sitting"));
    }

    private static Stay stay(ResultSet row) throws SQLException {
        var turn = (Integer) row.getObject("turn");
        if (turn == null) return Stay.NONE;
        return new Stay(turn, one(Verdict.class, row, "last_verdict"), row.getString("last_zone"), new SignInId(id(row, "last_id")),
            new Earlier(new SignInId(id(row, "admission_id")), instant(row, "scanned_at"), row.getString("gate"), row.getString("actor_name")),
            row.getString("admitted_by"));
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(id(row, "id"), id(row, "congress_id"), id(row, "sitting_id"), id(row, "person_id"), (Integer) row.getObject("turn"),
            one(Verdict.class, row, "verdict"), one(Reason.class, row, "reason"), row.getString("raw_code"),
            new Place(row.getString("gate"), row.getString("zone"), one(Way.class, row, "way")), row.getString("actor_id"), row.getString("actor_name"),
            one(SignInMethod.class, row, "method"), instant(row, "scanned_at"), instant(row, "received_at"), row.getBoolean("late"),
            row.getString("nonce"), row.getString("note"), device(row), id(row, "refers_to"));
    }

    /** What the device had decided alone; null where the server did. */
    private static Ruling device(ResultSet row) throws SQLException {
        var verdict = one(Verdict.class, row, "device_verdict");
        return verdict == null ? null : new Ruling(verdict, one(Reason.class, row, "device_reason"));
    }
}
