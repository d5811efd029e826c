package meeting.attendance.expected;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.Immutable;

/** AR9. Numbered by person, so that of two who ring at the same moment both are kept in some order. */
@Entity
@Immutable
@Unaudited("it says by itself who noted what, and keeps it")
@Table(name = "arrival_chase")
class ChaseNote {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    private int number;
    private boolean reached;
    private String note;
    private Instant expectedAt;
    private Instant notedAt;
    private String notedBy;
    private String notedByName;

    protected ChaseNote() { } // JPA

    ChaseNote(CongressId congress, int number, Chase said, Actor by, Instant at) {
        said.check();
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.person = said.person();
        this.number = number;
        this.reached = said.reached();
        this.note = said.note();
        this.expectedAt = said.expected();
        this.notedAt = at;
        this.notedBy = by.id();
        this.notedByName = by.name();
    }

    ChaseView view() {
        return new ChaseView(reached, note, expectedAt, notedAt, notedByName);
    }
}
