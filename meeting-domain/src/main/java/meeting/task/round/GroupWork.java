package meeting.task.round;

/**
 * What a group has to do by the day of a round.
 *
 * @param due  tasks that are not settled and due on that day or before
 * @param late those of them that were due before
 */
public record GroupWork(int due, int late) {
}
