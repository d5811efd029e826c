package meeting.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.kernel.LocalizedText;

/** Between rows of the database and values of this context and its sub-models; without the typed getObject, which Payara's pool calls by reflection. */
public final class Rows {
    private Rows() {
    }

    /** From the columns of the published person; null if there is none. */
    public static Person person(ResultSet row) throws SQLException {
        if (id(row, "person_id") == null) return null;
        var delegation = id(row, "delegation_id");
        return new Person(new PersonId(id(row, "person_id")), row.getString("full_name"), row.getString("latin_name"),
            one(AttendeeCategory.class, row, "category"), delegation == null ? null : new DelegationId(delegation),
            delegation == null ? null : name(row, "delegation_name"), row.getString("unit"), number(row, "photo_version"));
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return (UUID) row.getObject(column);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static Long number(ResultSet row, String column) throws SQLException {
        var number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    public static LocalizedText name(ResultSet row, String prefix) throws SQLException {
        return new LocalizedText(row.getString(prefix + "_en"), row.getString(prefix + "_es"), row.getString(prefix + "_zh"));
    }

    public static <E extends Enum<E>> E one(Class<E> type, ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
