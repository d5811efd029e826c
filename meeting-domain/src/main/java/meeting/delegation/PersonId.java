package meeting.delegation;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
