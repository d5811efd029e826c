package meeting.congress;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a hall of a congress. */
@Embeddable
public record HallId(UUID value) implements Serializable {
    public static HallId next() {
        return new HallId(UUID.randomUUID());
    }
}
