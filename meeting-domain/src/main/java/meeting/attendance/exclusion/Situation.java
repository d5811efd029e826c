package meeting.attendance.exclusion;

/** QS7. The six situations in which somebody may be excluded from those who should attend (RULEBOOK 5.6); there is no seventh. */
public enum Situation {
    UNABLE_TO_EXPRESS_WILL,
    /** At the person's own cost, for more than half a year. */
    ABROAD,
    /** On probation within the Party, or serving a sentence. */
    UNDER_PROBATION_OR_SENTENCE,
    BEDRIDDEN,
    /** Posted or working away for more than half a year without a transfer of membership. */
    POSTED_AWAY,
    /** Retired and living elsewhere. */
    RETIRED_ELSEWHERE
}
