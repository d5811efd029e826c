package meeting.accreditation;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a badge. */
@Embeddable
public record BadgeId(UUID value) implements Serializable {
    public static BadgeId next() {
        return new BadgeId(UUID.randomUUID());
    }
}
