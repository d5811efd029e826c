package meeting.task.board;

import meeting.task.progress.Progress;

/** How a task stands today: what is kept, and what follows from the day and from other tasks (C2, C4). */
public enum TaskState {
    PLANNED,
    /** Planned, and nothing it waits for is open. */
    READY,
    IN_PROGRESS,
    BLOCKED,
    /** Not settled, and due before today; whatever else it is. */
    OVERDUE,
    DONE,
    WAIVED;

    static TaskState of(Progress progress, boolean late, boolean waits) {
        if (late && !progress.isSettled()) return OVERDUE;
        return switch (progress) {
            case PLANNED -> waits ? PLANNED : READY;
            case IN_PROGRESS -> IN_PROGRESS;
            case BLOCKED -> BLOCKED;
            case DONE -> DONE;
            case WAIVED -> WAIVED;
        };
    }
}
