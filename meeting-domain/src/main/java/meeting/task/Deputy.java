package meeting.task;

/** Who stands in for whom is responsible. @param actor user name */
record Deputy(TaskId task, String actor) {
}
