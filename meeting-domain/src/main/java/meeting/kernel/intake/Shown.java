package meeting.kernel.intake;

/** Which rows of a preview to read. */
public enum Shown {
    /** Refused first, then those warned of, then the others, each in the file's order. */
    ALL, REFUSED, WARNED, NEW, CHANGED, SAME;

    boolean includes(Outcome<?, ?, ?> row) {
        return switch (this) {
            case ALL -> true;
            case WARNED -> row.isWarned();
            default -> row.state().name().equals(name());
        };
    }
}
