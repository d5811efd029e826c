package meeting.kernel.intake.reading;

/** How dates such as 03/04/1979 are meant. */
public enum DayOrder {
    DAY_FIRST, MONTH_FIRST
}
