package meeting.attendance.walkin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The request to let somebody in who is on no roster. */
@Entity
@Unaudited("it says by itself who asked and who decided, and is final")
@Table(name = "arrival_walk_in")
class WalkIn {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WalkInId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    private WalkInDetails details;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WalkInState state;
    private String requestedBy;
    private String requestedByName;
    private Instant requestedAt;
    private String decidedBy;
    private String decidedByName;
    private Instant decidedAt;
    private String answer;
    private UUID personId;
    @Version
    private long version;

    protected WalkIn() { } // JPA

    WalkIn(CongressId congress, WalkInDetails details, Actor by, Instant at) {
        details.check();
        this.id = WalkInId.next();
        this.congress = congress;
        this.details = details;
        this.state = WalkInState.REQUESTED;
        this.requestedBy = by.id();
        this.requestedByName = by.name();
        this.requestedAt = at;
    }

    void approve(long seenVersion, PersonId enrolled, Actor by, Instant at) {
        decide(seenVersion, WalkInState.APPROVED, by, at);
        personId = enrolled.value();
    }

    void refuse(long seenVersion, String why, Actor by, Instant at) {
        new InvalidInput.Check().reason(why, "answer").orThrow();
        decide(seenVersion, WalkInState.REFUSED, by, at);
        answer = why.strip();
    }

    /** AR13, AR14. */
    void refuseUnlessDecidable(long seenVersion, Actor by) {
        if (state != WalkInState.REQUESTED) throw new WalkInDecided(decidedByName);
        if (by.id().equals(requestedBy)) throw new OwnWalkIn();
        SomeoneWasFaster.check(seenVersion, version);
    }

    private void decide(long seenVersion, WalkInState decision, Actor by, Instant at) {
        refuseUnlessDecidable(seenVersion, by);
        state = decision;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }

    CongressId congress() {
        return congress;
    }

    WalkInDetails details() {
        return details;
    }

    WalkInView view(Actor reader) {
        return new WalkInView(id, details, state, requestedByName, requestedAt, decidedByName, decidedAt, answer,
            personId == null ? null : new PersonId(personId), state == WalkInState.REQUESTED && !reader.id().equals(requestedBy), version);
    }
}
