package meeting.congress;

/** As what a person attends (RULEBOOK 5.2); who of them is in the denominator is the electorate's matter. */
public enum AttendeeCategory {
    /** Deputy of a people's congress, delegate of any other. */
    DELEGATE, SPECIAL_DELEGATE, ALTERNATE, NON_VOTING, OBSERVER, GUEST, PRESS, STAFF
}
