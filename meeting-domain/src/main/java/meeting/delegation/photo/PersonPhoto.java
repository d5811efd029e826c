package meeting.delegation.photo;

import java.time.Instant;
import java.util.Set;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.delegation.PersonId;
import meeting.kernel.audit.Unaudited;

/** A person's photo, kept apart so that no list ever loads it. */
@Entity
@Unaudited("the person tells of the new version")
@Table(name = "person_photo")
class PersonPhoto {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    private byte[] jpeg;
    /** D13: who found it good enough; null while nobody has. */
    private String passedBy;
    private Instant passedAt;

    protected PersonPhoto() { } // JPA

    PersonPhoto(PersonId person, byte[] jpeg) {
        this.person = person;
        this.jpeg = jpeg;
    }

    /** D13: in what it falls short; nothing once somebody passed it. */
    Set<PhotoFault> faults() {
        return passedBy == null ? Portrait.faults(jpeg) : Set.of();
    }

    void pass(String by, Instant at) {
        passedBy = by;
        passedAt = at;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
