package meeting.security.emergency;

import java.time.Instant;
import java.util.List;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.Immutable;

/** SC19: that a list was drawn. */
@Entity
@Immutable
@Unaudited("a record of what happened already")
@Table(name = "security_emergency_list")
class EmergencyList {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EmergencyListId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sitting_id"))
    private SittingId sitting;
    private int number;
    private Instant drawnAt;
    private String drawnBy;
    private String drawnByName;

    protected EmergencyList() { } // JPA

    EmergencyList(CongressId congress, SittingId sitting, int number, Actor by, Instant at) {
        this.id = EmergencyListId.next();
        this.congress = congress;
        this.sitting = sitting;
        this.number = number;
        this.drawnAt = at;
        this.drawnBy = by.id();
        this.drawnByName = by.name();
    }

    EmergencyListId id() {
        return id;
    }

    CongressId congress() {
        return congress;
    }

    SittingId sitting() {
        return sitting;
    }

    int number() {
        return number;
    }

    EmergencyListView view(List<SectionView> sections) {
        return new EmergencyListView(id, congress, sitting, number, drawnAt, drawnByName, sections);
    }
}
