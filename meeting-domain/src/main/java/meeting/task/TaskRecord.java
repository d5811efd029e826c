package meeting.task;

import java.util.List;
import meeting.task.progress.Settlement;
import meeting.task.progress.TaskAct;

/**
 * What was said of a task so far.
 *
 * @param reason     why it is blocked or not needed; null unless it is
 * @param settlement null until it is settled
 * @param acts       what was done to it, oldest first
 * @param version    to be handed back with a change (C11)
 */
public record TaskRecord(String reason, Settlement settlement, List<TaskAct> acts, long version) {
}
