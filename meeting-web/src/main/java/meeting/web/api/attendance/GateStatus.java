package meeting.web.api.attendance;

import java.time.Instant;

/** The heartbeat of a gate. */
public record GateStatus(Instant serverTime, String caller, SittingResponse sitting, Boolean open, Integer persons, Integer scans, Integer refused) {
}
