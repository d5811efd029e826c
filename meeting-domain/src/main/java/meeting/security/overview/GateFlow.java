package meeting.security.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * What passes one gate.
 *
 * @param scans     decided in each minute of the epoch, of whatever verdict
 * @param admitted  of them, in all
 * @param refused   of them, in all
 * @param lastAt    when it decided last
 */
public record GateFlow(String gate, Map<Long, Integer> scans, int admitted, int refused, Instant lastAt) {
    private static final int BUSIEST = 3;
    private static final int LEAST = 4;
    private static final int STILL_OPEN = 5;
    private static final int SECONDS = 60;

    public GateFlow {
        scans = Map.copyOf(scans);
    }

    /** SC17: scans a minute that it has shown it can do; empty while it has not been busy enough to tell. */
    OptionalDouble capacity(Instant now) {
        var busiest = scans.entrySet().stream().filter(minute -> minute.getKey() < minuteOf(now)).map(Map.Entry::getValue)
            .sorted(Comparator.reverseOrder()).limit(BUSIEST).toList();
        if (busiest.size() < BUSIEST || busiest.get(BUSIEST - 1) < LEAST) return OptionalDouble.empty();
        return busiest.stream().mapToInt(Integer::intValue).average();
    }

    /** SC18. */
    public boolean isOpen(Instant now) {
        return lastAt != null && lastAt.isAfter(now.minusSeconds((long) STILL_OPEN * SECONDS));
    }

    /** Scans in the last minute that is over. */
    public int lastMinute(Instant now) {
        return scans.getOrDefault(minuteOf(now) - 1, 0);
    }

    /** The last minutes, the one that runs included, oldest first. */
    public List<Integer> lastMinutes(Instant now, int many) {
        var present = minuteOf(now);
        return LongStream.rangeClosed(present - many + 1, present).mapToObj(minute -> scans.getOrDefault(minute, 0)).toList();
    }

    static long minuteOf(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** Adds up what one gate did, minute by minute. */
    static final class Sum {
        private final Map<Long, Integer> scans = new TreeMap<>();
        private int admitted;
        private int refused;
        private Instant lastAt;

        void add(long minute, boolean wasAdmitted, boolean wasRefused, int people, Instant last) {
            scans.merge(minute, people, Integer::sum);
            if (wasAdmitted) admitted += people;
            if (wasRefused) refused += people;
            if (lastAt == null || last.isAfter(lastAt)) lastAt = last;
        }

        GateFlow flow(String gate) {
            return new GateFlow(gate, scans, admitted, refused, lastAt);
        }
    }
}
