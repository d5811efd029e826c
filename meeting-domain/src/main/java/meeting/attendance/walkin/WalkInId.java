package meeting.attendance.walkin;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the request for a walk-in. */
@Embeddable
public record WalkInId(UUID value) implements Serializable {
    static WalkInId next() {
        return new WalkInId(UUID.randomUUID());
    }
}
