package meeting.task;

import java.time.LocalDate;
import java.util.List;
import meeting.task.board.TaskRow;

/**
 * What a countdown that began late found undone (C13).
 *
 * @param begun day on which the countdown began
 * @param tasks due before that day and not begun, by due date; none once all of them are settled
 */
public record Backlog(LocalDate begun, List<TaskRow> tasks) {
    /** How what is left from before is settled together. */
    public enum Outcome {
        /** Was done before the countdown began; the text says what shows it. */
        DONE,
        /** Nothing is needed this time; the text says why. */
        WAIVED
    }
}
