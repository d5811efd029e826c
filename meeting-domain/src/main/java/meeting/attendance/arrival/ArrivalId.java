package meeting.attendance.arrival;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an arrival. */
@Embeddable
public record ArrivalId(UUID value) implements Serializable {
    static ArrivalId next() {
        return new ArrivalId(UUID.randomUUID());
    }
}
