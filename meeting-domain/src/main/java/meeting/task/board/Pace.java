package meeting.task.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** C12. The pace is the days of the plan that were worked off per day that passed; only what is due before the opening counts. */
final class Pace {
    private final Board board;
    private final List<TaskLine> before;
    /** The day by which the plan has the first, the second… of them settled. */
    private final List<LocalDate> plan;
    private final int settled;
    private final LocalDate begun;

    Pace(Board board, LocalDate begun) {
        this.board = board;
        before = board.lines().stream().filter(line -> line.tMinus() > 0).toList();
        plan = before.stream().map(line -> board.opening().minusDays(line.tMinus())).sorted().toList();
        settled = (int) before.stream().filter(TaskLine::isSettled).count();
        this.begun = begun;
    }

    Forecast forecast() {
        if (settled == before.size()) return new Forecast(lastSettled(), 0, Forecast.Reason.READY, 0, List.of());
        var behind = Math.max(0, (int) ChronoUnit.DAYS.between(plan.get(settled), board.today()));
        var byPace = byPace(behind);
        var byChain = board.schedule().ready();
        if (byChain.isAfter(byPace)) return as(byChain, Forecast.Reason.CHAIN, behind, board.schedule().criticalPath());
        return as(byPace, behind == 0 ? Forecast.Reason.ON_PLAN : progressed() <= 0 ? Forecast.Reason.NO_PACE : Forecast.Reason.PACE, behind, List.of());
    }

    private LocalDate byPace(int behind) {
        var left = ChronoUnit.DAYS.between(plan.get(settled), end());
        if (behind == 0) return end();
        if (progressed() <= 0) return board.today().plusDays(left);
        var passed = progressed() + behind;
        return board.today().plusDays((left * passed + progressed() - 1) / progressed());
    }

    /** Days of the plan that are worked off. */
    private long progressed() {
        var first = begun.isBefore(plan.get(0)) ? begun : plan.get(0);
        return settled == 0 ? 0 : ChronoUnit.DAYS.between(first, plan.get(settled));
    }

    private LocalDate end() {
        return plan.get(plan.size() - 1);
    }

    private Forecast as(LocalDate day, Forecast.Reason reason, int behind, List<String> chain) {
        return new Forecast(day, (int) ChronoUnit.DAYS.between(end(), day), reason, behind, chain);
    }

    private LocalDate lastSettled() {
        return before.stream().map(line -> line.settlement().settledOn()).max(LocalDate::compareTo).orElse(board.today());
    }
}
