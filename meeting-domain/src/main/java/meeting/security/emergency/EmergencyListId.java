package meeting.security.emergency;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a list on paper. */
@Embeddable
public record EmergencyListId(UUID value) implements Serializable {
    static EmergencyListId next() {
        return new EmergencyListId(UUID.randomUUID());
    }
}
