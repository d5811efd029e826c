package meeting.attendance.leave;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a leave, from the request on. */
@Embeddable
public record LeaveId(UUID value) implements Serializable {
    static LeaveId next() {
        return new LeaveId(UUID.randomUUID());
    }
}
