package meeting.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The days on which the demonstration is played; the script then moves them to the day of the first start. */
final class Calendar {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The second day of the congress. */
    static final LocalDate TODAY = LocalDate.of(2027, 3, 18);
    static final Instant NOW = at(0, 9, 35);

    private Calendar() {
    }

    /** @param day counted from today, negative before */
    static LocalDate day(int day) {
        return TODAY.plusDays(day);
    }

    static Instant at(int day, int hour, int minute) {
        return day(day).atTime(LocalTime.of(hour, minute)).atZone(ZONE).toInstant();
    }
}
