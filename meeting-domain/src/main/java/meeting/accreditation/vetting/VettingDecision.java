package meeting.accreditation.vetting;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import meeting.accreditation.BadgeId;
import meeting.congress.CongressId;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** VT4. What one person decided on one request. */
@Entity
@Immutable
@Table(name = "vetting_decision")
@Unaudited("is itself a record of what happened")
class VettingDecision {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "badge_id"))
    private BadgeId badge;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VettingVerdict verdict;
    private String note;
    private Instant decidedAt;
    private String decidedBy;

    protected VettingDecision() { } // JPA

    VettingDecision(CongressId congress, BadgeId badge, VettingNote decision) {
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.badge = badge;
        this.verdict = decision.verdict();
        this.note = decision.note();
        this.decidedAt = decision.at();
        this.decidedBy = decision.by();
    }

    BadgeId badge() {
        return badge;
    }

    VettingNote view() {
        return new VettingNote(verdict, note, decidedAt, decidedBy);
    }
}
