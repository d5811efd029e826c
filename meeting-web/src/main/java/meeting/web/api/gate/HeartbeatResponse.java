package meeting.web.api.gate;

import java.time.Instant;

/** What a device must know to go on. */
public record HeartbeatResponse(Instant serverTime, DeviceStatus device, String packageTag, Integer persons, Integer scans, Integer refused) {
}
