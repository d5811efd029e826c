package meeting.task.kickoff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import meeting.congress.CongressId;

/** The kick-off meeting of one congress. */
@Entity
@Table(name = "kickoff_meeting")
class KickOff {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private LocalDate meetsOn;
    private LocalTime begins;
    private int minutes;
    private String place;
    @Version
    private long version;

    protected KickOff() { } // JPA

    KickOff(CongressId congress, KickOffDetails details) {
        this.congress = congress;
        move(details);
    }

    final void move(KickOffDetails details) {
        meetsOn = details.day();
        begins = details.begins();
        minutes = details.minutes();
        place = details.place();
    }

    KickOffDetails details() {
        return new KickOffDetails(meetsOn, begins, minutes, place);
    }

    long version() {
        return version;
    }

    KickOffView view() {
        return new KickOffView(congress, details(), version);
    }
}
