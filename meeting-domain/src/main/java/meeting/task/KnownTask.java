package meeting.task;

import java.time.LocalDate;

/**
 * A task as it was laid down.
 *
 * @param settled done or not needed; then it is not laid down anew (C8)
 * @param due     last day for it; for what is settled, as it was then (C2)
 */
public record KnownTask(TaskId id, TaskDetails details, boolean settled, LocalDate due) {
}
