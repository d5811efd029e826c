package meeting.agenda;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a sitting. */
@Embeddable
public record SittingId(UUID value) implements Serializable {
    public static SittingId next() {
        return new SittingId(UUID.randomUUID());
    }
}
