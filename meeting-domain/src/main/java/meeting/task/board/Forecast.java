package meeting.task.board;

import java.time.LocalDate;
import java.util.List;

/**
 * When everything due before the opening will be settled, and why then (C12).
 *
 * @param daysLate days after the last day of the plan; 0 or less if the plan is kept
 * @param behind   days that the work is behind the plan today; 0 if it is not
 * @param chain    codes of the critical path where that is the reason; else empty
 */
public record Forecast(LocalDate day, int daysLate, Reason reason, int behind, List<String> chain) {
    /** What the forecast goes by. */
    public enum Reason {
        /** Everything is settled. */
        READY,
        /** As much is settled as the plan has for today: what is left is done on its days. */
        ON_PLAN,
        /** The work goes on as slowly as so far. */
        PACE,
        /** The critical path takes longer than the pace says. */
        CHAIN,
        /** Nothing is settled though something was due: there is no pace to go by, only the days it is behind. */
        NO_PACE
    }

    public boolean isInTime() {
        return daysLate <= 0;
    }
}
