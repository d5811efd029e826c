package meeting.task.progress;

/** How far a task has come, as it is kept. */
public enum Progress {
    PLANNED,
    IN_PROGRESS,
    /** Cannot go on, with a reason (C5). */
    BLOCKED,
    DONE,
    /** Nothing needed, with a reason (C5): somebody has looked. */
    WAIVED;

    public boolean isSettled() {
        return this == DONE || this == WAIVED;
    }
}
