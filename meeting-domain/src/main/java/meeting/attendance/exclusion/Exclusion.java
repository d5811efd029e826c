package meeting.attendance.exclusion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person's exclusion from those who should attend, from its record to its undoing. */
@Entity
@Unaudited("it says by itself who recorded and who undid it, and the situation is not for administrators")
@Table(name = "quorum_exclusion")
class Exclusion {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExclusionId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Situation situation;
    private String superior;
    private LocalDate agreedOn;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sitting_id"))
    private SittingId sitting;
    @Embedded
    private Vote vote;
    private String recordedBy;
    private String recordedByName;
    private Instant recordedAt;
    private UUID holder;
    private String undoing;
    private String undoneByName;
    private Instant undoneAt;

    protected Exclusion() { } // JPA

    Exclusion(CongressId congress, ExclusionDetails details, Actor by, Instant at) {
        this.id = ExclusionId.next();
        this.congress = congress;
        this.person = details.person();
        this.situation = details.situation();
        this.superior = details.superior();
        this.agreedOn = details.agreedOn();
        this.sitting = details.sitting();
        this.vote = details.vote();
        this.recordedBy = by.id();
        this.recordedByName = by.name();
        this.recordedAt = at;
        this.holder = details.person().value();
    }

    /** QS9. */
    void undo(String why, Actor by, Instant at) {
        new InvalidInput.Check().reason(why, "why").orThrow();
        if (holder == null) throw new ExclusionUndone();
        holder = null;
        undoing = why.strip();
        undoneByName = by.name();
        undoneAt = at;
    }

    ExclusionId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    ExclusionView view(Person who) {
        return new ExclusionView(id, who, situation, superior, agreedOn, sitting, vote, recordedByName, recordedAt, undoing, undoneByName, undoneAt);
    }
}
