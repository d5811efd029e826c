package meeting.task.board;

import java.time.LocalDate;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.TaskId;

/** C7: as much of a task as those see whose own task waits for it or is waited for. @param open whether the reader may open it */
public record Neighbour(TaskId id, String code, LocalizedText title, GroupCode group, LocalDate due, TaskState state, boolean open) {
}
