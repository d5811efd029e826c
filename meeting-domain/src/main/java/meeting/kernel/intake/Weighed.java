package meeting.kernel.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * IN2. What a commit would do, row by row.
 *
 * @param <F> the import's own fields
 * @param <K> ids of what is there
 * @param <D> details that are written
 */
public interface Weighed<F extends Enum<F>, K, D> {
    /** In the file's order. */
    List<Outcome<F, K, D>> rows();

    Totals totals();

    /** Some of the dates that could be two days (IN6); empty if there are none. */
    List<String> ambiguousDates();

    default List<Outcome<F, K, D>> in(RowState state) {
        return rows().stream().filter(row -> row.state() == state).toList();
    }

    /** IN3: rows that would come out differently in another weighing of the same file. */
    default int differences(Weighed<?, ?, ?> other) {
        return (int) IntStream.range(0, rows().size()).filter(index -> !rows().get(index).doesTheSameAs(other.rows().get(index))).count();
    }
}
