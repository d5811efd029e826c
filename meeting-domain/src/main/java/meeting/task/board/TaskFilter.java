package meeting.task.board;

import meeting.task.progress.Progress;

/** Which tasks a list shows. */
public enum TaskFilter {
    /** Not settled. */
    OPEN,
    READY,
    LATE,
    BLOCKED,
    /** On the critical path, or without room before the opening. */
    CRITICAL,
    /** Done, and nobody else has looked. */
    UNCHECKED,
    SETTLED,
    ALL;

    boolean shows(TaskLine line, Board board) {
        return switch (this) {
            case OPEN -> !line.isSettled();
            case READY -> line.progress() == Progress.PLANNED && !board.waits(line);
            case LATE -> board.isLate(line);
            case BLOCKED -> line.progress() == Progress.BLOCKED;
            case CRITICAL -> board.isCritical(line);
            case UNCHECKED -> line.isUnchecked();
            case SETTLED -> line.isSettled();
            case ALL -> true;
        };
    }
}
