package meeting.web.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import meeting.task.board.TaskRow;

/** The days of a picture, from today to the last day that matters; one unit a day. */
public record Timeline(LocalDate first, LocalDate opening, int days) {
    private static final double SLIVER = 0.15;

    public static Timeline of(List<TaskRow> rows, LocalDate today, LocalDate opening) {
        var last = Stream.concat(Stream.of(opening, today), rows.stream().flatMap(row -> Stream.of(row.timing().finish(), row.timing().latest())))
            .max(LocalDate::compareTo).orElse(today);
        return new Timeline(today, opening, Math.max(1, (int) ChronoUnit.DAYS.between(today, last)));
    }

    public long at(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(first, day));
    }

    public LocalDate last() {
        return first.plusDays(days);
    }

    /** Whether the opening is still to come. */
    public boolean isOpens() {
        return !opening.isBefore(first);
    }

    public long openingAt() {
        return at(opening);
    }

    /** Where the work begins; what takes no day is a sliver before its day's end. */
    public double from(TaskRow row) {
        return at(row.timing().finish()) - work(row);
    }

    public double work(TaskRow row) {
        return Math.max(SLIVER, at(row.timing().finish()) - at(row.timing().begin()));
    }

    /** Days of slack after the work, 0 where there are none. */
    public long slack(TaskRow row) {
        return Math.max(0, row.timing().slack());
    }
}
