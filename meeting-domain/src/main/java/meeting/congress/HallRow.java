package meeting.congress;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.kernel.LocalizedText;

/** A hall as the database keeps it. */
@Embeddable
record HallRow(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "hall_id")) HallId hall,
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es")) @AttributeOverride(name = "zh", column = @Column(name = "name_zh")) LocalizedText name,
    int capacity) {

    static HallRow of(Hall hall) {
        return new HallRow(hall.id(), hall.name(), hall.capacity());
    }

    Hall asHall() {
        return new Hall(hall, name, capacity);
    }
}
