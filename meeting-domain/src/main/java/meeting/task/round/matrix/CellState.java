package meeting.task.round.matrix;

/** How one group stood on one day. */
public enum CellState {
    CONFIRMED, NOTHING_NEEDED, TROUBLE,
    /** C48: confirmed with late tasks. */
    OVERDUE,
    /** C42: the round closed without an answer. */
    SILENT,
    /** The round is open and the group has not answered yet. */
    WAITING,
    /** The day is still to come. */
    AHEAD,
    /** Nobody was asked. */
    NOT_ASKED;

    public static CellState of(Said said) {
        return switch (said) {
            case CONFIRMED -> CONFIRMED;
            case NOTHING_NEEDED -> NOTHING_NEEDED;
            case TROUBLE -> TROUBLE;
        };
    }
}
