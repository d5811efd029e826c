package meeting.web.api.arrival;

import java.time.Instant;
import meeting.attendance.expected.Hour;

/** One hour of arrivals. */
public record ArrivalHour(Instant from, int promised, int arrived) {
    static ArrivalHour of(Hour hour) {
        return new ArrivalHour(hour.from(), hour.promised(), hour.arrived());
    }
}
