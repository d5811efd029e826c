package meeting.task.network;

import java.time.LocalDate;

/**
 * A due date that cannot be kept.
 *
 * @param finish the earliest day on which the task can be finished
 * @param days   how many days after its due date that is
 */
public record Break(String code, LocalDate due, LocalDate finish, int days) {
}
