package meeting.delegation.person;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * D3. One change of a person's standing.
 *
 * @param standing what the person became
 * @param by       name of who changed it, as people know it; the audit trail keeps the account
 */
@Embeddable
public record StandingChange(
    @JdbcTypeCode(SqlTypes.VARCHAR) Standing standing,
    String reason,
    @Column(name = "changed_at") Instant at,
    @Column(name = "changed_by") String by) {
}
