package meeting.kernel.intake;

import java.util.List;
import java.util.Map;
import meeting.kernel.table.Table;

/**
 * What comes of a row.
 *
 * @param <F>     the import's own fields
 * @param <K>     ids of what is there
 * @param <D>     details that are written
 * @param known   whom or what the row is about; null for a newcomer and where nobody was recognised
 * @param details as they would be afterwards; null if refused
 * @param before  what was known in the fields that change; a field without entry in it was empty
 * @param after   what these fields become; a field without entry in it is cleared
 * @param version of what is known when this was weighed
 */
public record Outcome<F extends Enum<F>, K, D>(Table.Row row, RowState state, K known, D details, Map<F, Object> before, Map<F, Object> after, long version,
                                               List<Finding> findings) {

    public static <F extends Enum<F>, K, D> Outcome<F, K, D> refused(Table.Row row, List<Finding> findings) {
        return new Outcome<F, K, D>(row, RowState.REFUSED, null, null, Map.of(), Map.of(), 0, findings);
    }

    /** IN3: whether a commit would do the same to the same. What else is known of it may have changed. */
    boolean doesTheSameAs(Outcome<?, ?, ?> other) {
        if (state != other.state || known == null != (other.known == null) || known != null && !known.equals(other.known)) return false;
        return switch (state) {
            case NEW -> details.equals(other.details);
            case CHANGED -> before.equals(other.before) && after.equals(other.after);
            case SAME, REFUSED -> true;
        };
    }

    boolean isWarned() {
        return state != RowState.REFUSED && !findings.isEmpty();
    }

    boolean changes(F field) {
        return before.containsKey(field) || after.containsKey(field);
    }
}
