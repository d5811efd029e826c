package meeting.kernel.intake;

/** IN2. What a commit does with a cell, or what is wrong with it. */
public enum CellState {
    NEW, CHANGED, SAME,
    /** Imported, or left out, but somebody should look. */
    WARNING,
    /** Refuses its row. */
    ERROR
}
