package meeting.attendance.arrival;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

/** Where a person sleeps and eats. */
@Entity
@Table(name = "arrival_stay")
class Stay {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String hotel;
    private String room;
    private String meals;
    @Version
    private long version;

    protected Stay() { } // JPA

    Stay(CongressId congress, PersonId person) {
        this.congress = congress;
        this.person = person;
    }

    /** AR5: room numbers are compared as they are written on doors, in upper case. */
    void at(String where, String number, String mealNote) {
        hotel = where;
        room = number == null ? null : number.toUpperCase(Locale.ROOT);
        meals = mealNote;
    }

    PersonId person() {
        return person;
    }

    CongressId congress() {
        return congress;
    }

    String hotel() {
        return hotel;
    }

    String room() {
        return room;
    }

    String meals() {
        return meals;
    }
}
