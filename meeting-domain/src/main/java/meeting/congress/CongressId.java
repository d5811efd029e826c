package meeting.congress;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a congress. */
@Embeddable
public record CongressId(UUID value) implements Serializable {
    public static CongressId next() {
        return new CongressId(UUID.randomUUID());
    }
}
