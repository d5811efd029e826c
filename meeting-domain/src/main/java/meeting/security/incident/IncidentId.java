package meeting.security.incident;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names an incident. */
@Embeddable
public record IncidentId(UUID value) implements Serializable {
    static IncidentId next() {
        return new IncidentId(UUID.randomUUID());
    }
}
