package meeting.task.board;

import java.time.LocalDate;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.TaskId;
import meeting.task.network.Timing;
import meeting.task.progress.Progress;

/**
 * A task in a list.
 *
 * @param owner     user name of who is responsible; null if nobody is
 * @param ownerName as shown to people; null if nobody is
 * @param due       last day for it; for what is settled, as it was then (C2)
 * @param settledOn null until it is settled
 * @param lateBy    days since it was due; 0 unless it is overdue
 * @param timing    what the network says of it; null once it is settled
 * @param unchecked done, and nobody else has looked (C6)
 */
public record TaskRow(TaskId id, String code, LocalizedText title, GroupCode group, String owner, String ownerName, int tMinus, LocalDate due,
                      LocalDate settledOn, TaskState state, Progress progress, int lateBy, Timing timing, boolean unchecked) {

    public boolean isCritical() {
        return timing != null && timing.critical();
    }
}
