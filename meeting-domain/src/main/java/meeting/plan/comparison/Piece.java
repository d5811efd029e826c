package meeting.plan.comparison;

/** A stretch of a paragraph that stayed, went or came. */
public record Piece(Fate fate, String text) {
    /** What became of it. */
    public enum Fate { SAME, GONE, CAME }
}
