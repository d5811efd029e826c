package meeting.attendance.expected;

import java.time.Instant;

/** One hour of arrivals (AR10). @param from its beginning. @param promised who had said to come in it. @param arrived who did */
public record Hour(Instant from, int promised, int arrived) {
}
