package meeting.security.incident;

/** What an entry of an incident's log says. */
public enum IncidentEntryKind {
    /** The account it began with. */
    REPORTED,
    /** What has become known since. */
    FOLLOW_UP,
    /** What was done. */
    MEASURE,
    /** Who was told, and when (SC4). */
    TOLD,
    /** What an earlier entry should have said (SC2). */
    CORRECTION,
    /** Who may see it from now on (SC3). */
    NAMED,
    /** The result it ended with. */
    CLOSED;

    /** Whether people add it as it is; the others come with a deed of their own. */
    public boolean isPlain() {
        return this == FOLLOW_UP || this == MEASURE || this == TOLD;
    }
}
