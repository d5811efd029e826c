package meeting.accreditation.access;

/** Zones of RULEBOOK 5.3, from the public area to the kitchen; what they are called is the congress's matter. */
public enum Zone {
    Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, Z9;

    /** AC5: where votes are cast and counted. */
    public boolean isOfTheVote() {
        return this == Z2 || this == Z5;
    }

    /** Place in a bitmap of zones: 1 for Z0, 2 for Z1, 4 for Z2. */
    public int mask() {
        return 1 << ordinal();
    }
}
