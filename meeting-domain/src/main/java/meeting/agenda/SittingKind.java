package meeting.agenda;

/** What a sitting is (RULEBOOK 1). */
public enum SittingKind {
    /** Elects the presidium and the secretary-general. */
    PREPARATORY,
    PLENARY,
    PRESIDIUM,
    /** Delegations meet on their own. */
    DELEGATION,
    OTHER
}
