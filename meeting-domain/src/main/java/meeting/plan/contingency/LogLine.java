package meeting.plan.contingency;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * X5: one thing that happened.
 *
 * @param actor     user name
 * @param actorName name at that time
 * @param step      number of the step from 0; null where it is about none
 * @param note      words; null where none were needed
 */
@Embeddable
public record LogLine(@JdbcTypeCode(SqlTypes.VARCHAR) LogEntry entry, @Column(name = "at") Instant at, @Column(name = "actor_id") String actor,
                      String actorName, Integer step, String note) {
}
