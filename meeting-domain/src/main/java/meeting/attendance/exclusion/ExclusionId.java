package meeting.attendance.exclusion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an exclusion. */
@Embeddable
public record ExclusionId(UUID value) implements Serializable {
    static ExclusionId next() {
        return new ExclusionId(UUID.randomUUID());
    }
}
