package meeting.accreditation.badge;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import meeting.accreditation.BadgeId;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** BG5. Written once. */
@Entity
@Immutable
@Table(name = "badge_step")
@Unaudited("is itself a record of what happened")
class BadgeStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private UUID badgeId;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BadgeState state;
    private Instant takenAt;
    private String takenBy;
    private String reason;

    protected BadgeStep() { } // JPA

    BadgeStep(BadgeId badge, BadgeState state, Instant at, String by, String reason) {
        this.badgeId = badge.value();
        this.state = state;
        this.takenAt = at;
        this.takenBy = by;
        this.reason = reason;
    }

    boolean isPrint() {
        return state == BadgeState.PRINTED;
    }

    BadgeStepView view() {
        return new BadgeStepView(state, takenAt, takenBy, reason);
    }
}
