package meeting.task.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far a congress is from being ready (C12).
 *
 * @param opening      the opening day
 * @param daysToGo     days until then; negative afterwards
 * @param settled      tasks done or not needed
 * @param total        all tasks
 * @param late         tasks whose day has passed
 * @param lateCritical those of them that the opening has no room for
 * @param blocked      tasks that cannot go on
 * @param unchecked    tasks done that nobody else has looked at
 * @param burnDown     day by day from the beginning to the opening, or to today after it
 */
public record Readiness(LocalDate opening, int daysToGo, int settled, int total, int late, int lateCritical, int blocked, int unchecked,
                        List<BurnDownDay> burnDown, Forecast forecast) {

    /** @param begun day on which the countdown was begun */
    public static Readiness of(Board board, LocalDate begun) {
        return new Readiness(board.opening(), (int) ChronoUnit.DAYS.between(board.today(), board.opening()), count(board, TaskFilter.SETTLED),
            board.lines().size(),
            count(board, TaskFilter.LATE), (int) board.lines().stream().filter(line -> board.isLate(line) && board.isCritical(line)).count(),
            count(board, TaskFilter.BLOCKED), count(board, TaskFilter.UNCHECKED), new BurnDown(board, begun).days(), new Pace(board, begun).forecast());
    }

    private static int count(Board board, TaskFilter filter) {
        return (int) board.lines().stream().filter(line -> filter.shows(line, board)).count();
    }
}
