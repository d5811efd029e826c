package meeting.plan.course;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A move that was made.
 *
 * @param amendment 0 for the first plan, n for its n-th amendment
 * @param actor     user name
 * @param actorName as shown to people
 * @param reason    why, at most 500 characters; null where none is asked for (P11)
 */
@Embeddable
public record PlanStep(@JdbcTypeCode(SqlTypes.VARCHAR) PlanMove move, int amendment, @Column(name = "made_at") Instant at,
                       @Column(name = "actor_id") String actor, String actorName, String reason) {
}
