package meeting.task.board;

import java.util.List;
import java.util.Map;

/**
 * A page of a list of tasks.
 *
 * @param total  rows of the whole list
 * @param counts how many each filter would show of the same query
 */
public record TaskList(List<TaskRow> rows, int total, Map<TaskFilter, Integer> counts) {
    public TaskList {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
