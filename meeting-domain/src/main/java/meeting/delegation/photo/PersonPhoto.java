package meeting.delegation.photo;

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

    protected PersonPhoto() { } // JPA

    PersonPhoto(PersonId person, byte[] jpeg) {
        this.person = person;
        this.jpeg = jpeg;
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}
