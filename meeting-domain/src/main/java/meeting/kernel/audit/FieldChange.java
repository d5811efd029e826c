package meeting.kernel.audit;

/**
 * One attribute of a changed thing.
 *
 * @param field  attribute name; parts of a compound attribute are joined by a dot
 * @param before empty if there was none; an enum constant is {@code Type.CONSTANT}, an instant ISO-8601 in UTC
 * @param after  the same, after the change; {@link #HIDDEN} stands for secrets and binary content
 */
public record FieldChange(String field, String before, String after) {
    public static final String HIDDEN = "•••";

    boolean isNone() {
        return before.equals(after) && !before.equals(HIDDEN);
    }

    /** This change and a later one of the same field, as one. */
    FieldChange then(FieldChange later) {
        return new FieldChange(field, before, later.after);
    }
}
