package meeting.task;

/** C3: a task and what it waits for. */
record Dependency(TaskId task, TaskId dependsOn) {
}
