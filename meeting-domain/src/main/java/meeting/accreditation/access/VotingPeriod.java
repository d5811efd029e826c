package meeting.accreditation.access;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;

/** AC5. From the moment the doors of the vote close to all staff but election staff until they open again. */
@Entity
@Table(name = "voting_period")
class VotingPeriod implements Labelled {
    private static final int OCCASION = 200;
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    /** The congress while the period is open, else nothing; unique in the database. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "open_for"))
    private CongressId openFor;
    private String occasion;
    private Instant openedAt;
    private String openedBy;
    private Instant closedAt;
    private String closedBy;
    @Version
    private long version;

    protected VotingPeriod() { } // JPA

    VotingPeriod(CongressId congress, String occasion, Instant at, String by) {
        new InvalidInput.Check().atMost(OCCASION, occasion, "occasion").orThrow();
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.openFor = congress;
        this.occasion = occasion == null || occasion.isBlank() ? null : occasion.strip();
        this.openedAt = at;
        this.openedBy = by;
    }

    void close(Instant at, String by) {
        openFor = null;
        closedAt = at;
        closedBy = by;
    }

    @Override
    public String label() {
        return occasion == null ? openedAt.toString() : occasion;
    }

    VotingView view() {
        return new VotingView(occasion, openedAt, openedBy, closedAt, closedBy);
    }
}
