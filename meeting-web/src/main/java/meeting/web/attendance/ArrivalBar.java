package meeting.web.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import meeting.attendance.LiveAttendance.Arrivals;

/** One minute in the picture of the doors. @param left, top, height in units of a 100 × 40 drawing @param latest whether it is among the last three */
public record ArrivalBar(Instant minute, int persons, double left, double top, double width, double height, boolean latest) {
    private static final double WIDE = 100;
    private static final double HIGH = 40;
    private static final double LEAST = 0.6;
    private static final double FILLED = 0.78;
    private static final int LATEST = 3;

    static List<ArrivalBar> of(List<Arrivals> arrivals, int minutesShown) {
        if (arrivals.isEmpty()) return List.of();
        var persons = arrivals.stream().collect(Collectors.toMap(Arrivals::minute, Arrivals::persons));
        var last = arrivals.get(arrivals.size() - 1).minute();
        var minutes = (int) Math.min(minutesShown, Duration.between(arrivals.get(0).minute(), last).toMinutes() + 1);
        var most = persons.values().stream().max(Integer::compare).orElse(1);
        var step = WIDE / minutes;
        var bars = new ArrayList<ArrivalBar>();
        for (var i = 0; i < minutes; i++) {
            var minute = last.minus(Duration.ofMinutes(minutes - 1L - i));
            var here = persons.getOrDefault(minute, 0);
            var height = Math.max(LEAST, HIGH * here / most);
            bars.add(new ArrivalBar(minute, here, i * step, HIGH - height, step * FILLED, height, i >= minutes - LATEST));
        }
        return bars;
    }
}
