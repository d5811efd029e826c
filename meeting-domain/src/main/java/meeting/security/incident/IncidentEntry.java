package meeting.security.incident;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * SC2: one thing that was written, for good.
 *
 * @param at        when it was written
 * @param actor     user name
 * @param actorName name at that time
 * @param corrects  number of the entry from 0 that it corrects; null for other kinds
 * @param words     never blank
 */
@Embeddable
public record IncidentEntry(@JdbcTypeCode(SqlTypes.VARCHAR) IncidentEntryKind kind, @Column(name = "at") Instant at, @Column(name = "actor_id") String actor,
                            String actorName, Integer corrects, String words) {
}
