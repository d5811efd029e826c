package meeting.plan.variant;

/**
 * What variants are measured by. SEATS_TO_SPARE, BEDS_TO_SPARE: places left when everybody has one; COST in the currency of the budget; STAFF_HOURS;
 * DAYS_TO_SPARE: days until the opening beyond the longest lead time; TRAVEL_MINUTES: the longest way; CONFLICTS and OPEN_RISKS: how many.
 */
public enum Measure {
    SEATS_TO_SPARE(true, true), BEDS_TO_SPARE(true, true), COST(false, false), STAFF_HOURS(false, false), DAYS_TO_SPARE(true, true),
    TRAVEL_MINUTES(false, false), CONFLICTS(false, false), OPEN_RISKS(false, false);

    private final boolean moreIsBetter;
    private final boolean limited;

    Measure(boolean moreIsBetter, boolean limited) {
        this.moreIsBetter = moreIsBetter;
        this.limited = limited;
    }

    boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Whether it does not work below zero: places and days. */
    boolean limited() {
        return limited;
    }
}
