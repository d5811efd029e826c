package meeting.task.kickoff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import meeting.kernel.InvalidInput;

/**
 * When and where the heads of the groups meet (C81).
 *
 * @param day     in the congress's zone
 * @param begins  hour of that day
 * @param minutes length, {@value #SHORTEST} to {@value #LONGEST}
 * @param place   at most {@value #PLACE} characters; null while nobody has named one
 */
public record KickOffDetails(LocalDate day, LocalTime begins, int minutes, String place) {
    static final int SHORTEST = 10;
    static final int LONGEST = 480;
    static final int PLACE = 200;
    private static final int AFTER_APPROVAL = 2;
    private static final int HOUR = 60;

    public KickOffDetails {
        place = place == null || place.isBlank() ? null : place.strip();
    }

    /** C81: until somebody sets another. */
    public static KickOffDetails usual(LocalDate approved) {
        var day = approved.plusDays(AFTER_APPROVAL);
        var weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
        return new KickOffDetails(weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day, LocalTime.of(9, 0), HOUR, null);
    }

    /** @param opening of the congress: preparation begins before it */
    void check(LocalDate opening) {
        new InvalidInput.Check()
            .that(day != null, "day", "general.required")
            .that(begins != null, "begins", "general.required")
            .that(day == null || day.isBefore(opening), "day", "task.kickoff-after-the-opening", opening)
            .that(minutes >= SHORTEST && minutes <= LONGEST, "minutes", "general.out-of-range", SHORTEST, LONGEST)
            .atMost(PLACE, place, "place")
            .orThrow();
    }
}
