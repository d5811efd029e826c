package meeting.task.board;

import java.time.LocalDate;

/**
 * The end of one day in the burn-down.
 *
 * @param planned tasks that the plan leaves open then
 * @param open    tasks that were open; null for days to come
 */
public record BurnDownDay(LocalDate day, int planned, Integer open) {
}
