package meeting.task.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.Weighed;
import meeting.task.TaskId;

/**
 * IN2. What a commit would do, row by row.
 *
 * @param opening day of the opening when it was weighed
 * @param names   of groups and people, by the codes and user names that the rows speak of
 */
record Preview(List<Outcome<TaskField, TaskId, Draft>> rows, Totals totals, List<String> ambiguousDates, LocalDate opening, Map<Object, Object> names)
    implements Weighed<TaskField, TaskId, Draft> {
}
