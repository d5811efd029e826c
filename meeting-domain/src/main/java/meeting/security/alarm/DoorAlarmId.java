package meeting.security.alarm;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names an alarm. */
@Embeddable
public record DoorAlarmId(UUID value) implements Serializable {
}
