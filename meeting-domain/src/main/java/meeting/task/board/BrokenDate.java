package meeting.task.board;

import java.time.LocalDate;

/**
 * A due date that cannot be kept (C9).
 *
 * @param due    the day that cannot be kept; of another opening day, the day moved with it
 * @param finish earliest day on which the task can be finished
 * @param days   days between the two
 */
public record BrokenDate(TaskRow task, LocalDate due, LocalDate finish, int days) {
}
