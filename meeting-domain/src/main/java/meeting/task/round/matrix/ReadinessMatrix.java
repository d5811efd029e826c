package meeting.task.round.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;

/**
 * Group by day: how the groups stood and stand, read in five seconds.
 *
 * @param today   in the congress's zone
 * @param opening the first day of the congress (T-0)
 * @param round   the one that can be answered: today's, or the last before today's opens; null if there is neither
 * @param closes  hour by which groups answer, in the congress's zone, unless a round closes otherwise
 * @param days    fifteen days in a row that contain today, as long as the opening is not over
 * @param groups  in the order of the congress
 */
public record ReadinessMatrix(CongressId congress, LocalDate today, LocalDate opening, RoundView round, LocalTime closes,
                              List<LocalDate> days, List<GroupRow> groups, Instant asOf) {
    public static final int DAYS_SHOWN = 15;
    private static final int DAYS_BACK = 10;
    private static final int DAYS_NEAR = 7;

    public ReadinessMatrix {
        days = List.copyOf(days);
        groups = List.copyOf(groups);
    }

    /** @param cells one a day of the matrix */
    public record GroupRow(GroupCode code, LocalizedText name, boolean own, List<Cell> cells) {
        /** Of the matrix's own day; null where that is not shown. */
        public Cell on(LocalDate day) {
            return cells.stream().filter(cell -> cell.day().equals(day)).findFirst().orElse(null);
        }
    }

    /** Ten days back and four ahead, but the last two weeks before the opening once those have come. */
    public static LocalDate firstShown(LocalDate today, LocalDate opening) {
        var lastWindow = opening.minusDays(DAYS_SHOWN - 1L);
        return today.minusDays(DAYS_BACK).isBefore(lastWindow) ? today.minusDays(DAYS_BACK) : lastWindow;
    }

    public static LocalDate lastShown(LocalDate first) {
        return first.plusDays(DAYS_SHOWN - 1L);
    }

    /** Days to the opening: 4 for T-4, 0 on the day, negative after it. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(day, opening);
    }

    public long daysToOpening() {
        return daysTo(today);
    }

    /** Whether the day is in the week that ends with the round, or with the last day shown before today: what fits on a phone. */
    public boolean isNear(LocalDate day) {
        var last = round != null ? round.day() : days.stream().filter(shown -> !shown.isAfter(today)).reduce((first, second) -> second).orElse(days.get(0));
        var end = days.indexOf(last) < DAYS_NEAR ? days.get(Math.min(days.size(), DAYS_NEAR) - 1) : last;
        return !day.isAfter(end) && day.isAfter(end.minusDays(DAYS_NEAR));
    }

    /** C41: whether today's round is there, open or closed. */
    public boolean isHeldToday() {
        return round != null && round.day().equals(today);
    }

    public boolean isOver() {
        return today.isAfter(opening);
    }

    /** Groups that stand like this in the round. */
    public long in(CellState state) {
        return inRound().filter(cell -> cell.state() == state).count();
    }

    /** Groups that have answered in the round. */
    public long answered() {
        return inRound().filter(Cell::isAnswered).count();
    }

    private Stream<Cell> inRound() {
        return round == null ? Stream.empty() : groups.stream().map(row -> row.on(round.day())).filter(Objects::nonNull);
    }
}
