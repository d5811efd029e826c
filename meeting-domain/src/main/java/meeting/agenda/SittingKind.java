package meeting.agenda;

/** What a sitting is (RULEBOOK 1). */
public enum SittingKind {
    /** Elects the presidium and the secretary-general. */
    PREPARATORY(true),
    PLENARY(true),
    /** A plenary that votes by ballot on persons. */
    ELECTION(true),
    PRESIDIUM(false),
    /** Delegations meet on their own. */
    DELEGATION(false),
    OTHER(false);

    private final boolean ofAll;

    SittingKind(boolean ofAll) {
        this.ofAll = ofAll;
    }

    /** Whether the whole congress meets, so that everybody of the electorate is expected. */
    public boolean isOfAll() {
        return ofAll;
    }

    /** Whether who misses it misses an election (RULEBOOK 5.5); the preparatory meeting, which settles who presides, is not meant. */
    public boolean elects() {
        return this == ELECTION;
    }
}
