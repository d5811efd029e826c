package meeting.task.board;

import java.time.LocalDate;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.TaskId;
import meeting.task.progress.Progress;
import meeting.task.progress.Settlement;

/** A task as slim as can be, for whoever reckons with all of a congress at once. */
public record TaskLine(TaskId id, String code, LocalizedText title, GroupCode group, String owner, int tMinus, int days, Progress progress, LocalDate startedOn,
                Settlement settlement) {

    /** C2. */
    public LocalDate due(LocalDate opening) {
        return settlement == null ? opening.minusDays(tMinus) : settlement.dueOn();
    }

    /** Days of work left, as time passes from the day it was begun. */
    int daysLeft(LocalDate today) {
        return startedOn == null ? days : (int) Math.max(0, days - (today.toEpochDay() - startedOn.toEpochDay()));
    }

    public boolean isSettled() {
        return progress.isSettled();
    }

    boolean isUnchecked() {
        return progress == Progress.DONE && settlement.isUnchecked();
    }

    /** C13: was due before the countdown began, and nobody has begun it. */
    public boolean isLeftFromBefore(LocalDate begun, LocalDate opening) {
        return progress == Progress.PLANNED && startedOn == null && due(opening).isBefore(begun);
    }
}
