package meeting.congress.division;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One who works in a group.
 *
 * @param actor the user name (W3)
 * @param unit  where the member comes from, at most 200 characters; null if unknown
 */
@Embeddable
public record GroupMember(@Column(name = "actor_id") String actor, @JdbcTypeCode(SqlTypes.VARCHAR) Duty duty, String unit) {
    public GroupMember {
        unit = unit == null || unit.isBlank() ? null : unit.strip();
    }
}
