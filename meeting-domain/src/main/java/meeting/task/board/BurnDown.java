package meeting.task.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** C12. The tasks of today, counted back: those that came later count from the beginning. */
final class BurnDown {
    private final Board board;
    private final LocalDate first;
    private final LocalDate last;

    BurnDown(Board board, LocalDate begun) {
        this.board = board;
        first = begun.isBefore(board.today()) ? begun : board.today();
        last = board.opening().isAfter(board.today()) ? board.opening() : board.today();
    }

    List<BurnDownDay> days() {
        var due = sorted(board.lines().stream().map(line -> board.opening().minusDays(line.tMinus())));
        var settled = sorted(board.lines().stream().filter(TaskLine::isSettled).map(line -> line.settlement().settledOn()));
        return first.datesUntil(last.plusDays(1)).map(day -> new BurnDownDay(day, due.length - until(due, day),
            day.isAfter(board.today()) ? null : due.length - until(settled, day))).toList();
    }

    private static long[] sorted(Stream<LocalDate> days) {
        return days.mapToLong(LocalDate::toEpochDay).sorted().toArray();
    }

    private static int until(long[] days, LocalDate day) {
        var next = Arrays.binarySearch(days, day.toEpochDay() + 1);
        while (next > 0 && days[next - 1] == days[next]) next--;
        return next >= 0 ? next : -next - 1;
    }
}
