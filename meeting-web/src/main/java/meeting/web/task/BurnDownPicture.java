package meeting.web.task;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meeting.task.board.BurnDownDay;

/** The burn-down as two lines, one unit a day and one a task. */
public record BurnDownPicture(List<BurnDownDay> days) {
    public int width() {
        return Math.max(1, days.size() - 1);
    }

    public int height() {
        return Math.max(1, days.stream().mapToInt(day -> Math.max(day.planned(), day.open() == null ? 0 : day.open())).max().orElse(1));
    }

    public String planned() {
        return line(BurnDownDay::planned);
    }

    public String open() {
        return line(BurnDownDay::open);
    }

    /** Where the line of today ends. */
    public int today() {
        return (int) days.stream().filter(day -> day.open() != null).count() - 1;
    }

    public BurnDownDay now() {
        return days.get(Math.max(0, today()));
    }

    private String line(Function<BurnDownDay, Integer> of) {
        return IntStream.range(0, days.size()).filter(place -> of.apply(days.get(place)) != null)
            .mapToObj(place -> place + "," + (height() - of.apply(days.get(place)))).collect(Collectors.joining(" "));
    }
}
