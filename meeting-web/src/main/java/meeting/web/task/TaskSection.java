package meeting.web.task;

import java.util.List;
import meeting.task.board.TaskRow;

/** Rows of a list under one heading. */
public record TaskSection(String heading, List<TaskRow> rows) {
}
