package meeting.accreditation.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import meeting.kernel.InvalidInput;

/**
 * Lets one badge type into one zone (AC3).
 *
 * @param type      code of the badge type
 * @param fromDay   first day; null for any
 * @param untilDay  last day, included; null for any
 * @param fromHour  time of day from which it holds; null from midnight
 * @param untilHour time of day from which it holds no more; null until midnight; before {@code fromHour} it is of the next day
 * @param escorted  only with somebody who may go there alone (AC4)
 */
public record AccessRule(String type, Zone zone, LocalDate fromDay, LocalDate untilDay, LocalTime fromHour, LocalTime untilHour, boolean escorted) {

    /** At any time. */
    public static AccessRule always(String type, Zone zone, boolean escorted) {
        return new AccessRule(type, zone, null, null, null, null, escorted);
    }

    boolean isFor(String otherType, Zone otherZone) {
        return type.equals(otherType) && zone == otherZone;
    }

    /** @param moment in the congress's zone */
    boolean holds(LocalDateTime moment) {
        var day = moment.toLocalDate();
        var hour = moment.toLocalTime();
        if (!isOverMidnight()) return holdsOn(day) && hasBegun(hour) && !hasEnded(hour);
        return hasBegun(hour) && holdsOn(day) || !hasEnded(hour) && holdsOn(day.minusDays(1));
    }

    /** Whether it holds at some times only. */
    public boolean isConfined() {
        return fromDay != null || untilDay != null || fromHour != null || untilHour != null;
    }

    void check() {
        new InvalidInput.Check()
            .that(fromDay == null || untilDay == null || !untilDay.isBefore(fromDay), "untilDay", "accreditation.access-ends-before-it-begins")
            .that(fromHour == null || !fromHour.equals(untilHour), "untilHour", "accreditation.access-for-no-time")
            .orThrow();
    }

    private boolean isOverMidnight() {
        return fromHour != null && untilHour != null && untilHour.isBefore(fromHour);
    }

    private boolean holdsOn(LocalDate day) {
        return (fromDay == null || !day.isBefore(fromDay)) && (untilDay == null || !day.isAfter(untilDay));
    }

    private boolean hasBegun(LocalTime hour) {
        return fromHour == null || !hour.isBefore(fromHour);
    }

    private boolean hasEnded(LocalTime hour) {
        return untilHour != null && !hour.isBefore(untilHour);
    }
}
