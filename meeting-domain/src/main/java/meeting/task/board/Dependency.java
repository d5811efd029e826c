package meeting.task.board;

import meeting.task.TaskId;

/** C3: a task and what it waits for. */
public record Dependency(TaskId task, TaskId dependsOn) {
}
