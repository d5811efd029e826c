package meeting.web.api.gate;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import meeting.accreditation.device.Heartbeat;

/** What a device says of itself (GD4). */
public record HeartbeatRequest(UUID sittingId, int queued, Instant clock, @Size(max = 60) String version, Map<String, Boolean> readiness) {
    Heartbeat asHeartbeat() {
        return new Heartbeat(sittingId, queued, clock, version, readiness);
    }
}
