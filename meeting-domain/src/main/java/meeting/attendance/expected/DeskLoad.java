package meeting.attendance.expected;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much the desks have to do (AR11).
 *
 * @param peak       most arrivals in an hour: those promised for one that is not over, or those of the last sixty minutes
 * @param needed     desks for that hour
 * @param byDesk     arrivals of the last sixty minutes at each desk that had any, by its name
 * @param guideFrom  desks that RULEBOOK 5.4 advises for as many people, at least; 0 where it advises nothing
 * @param guideTo    at most
 */
public record DeskLoad(int peak, Duration each, int needed, Map<String, Long> byDesk, int guideFrom, int guideTo) {
    /** RULEBOOK 5.4: what a desk takes a person. */
    public static final Duration USUAL = Duration.ofSeconds(90);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    /** A desk that is busy more than four fifths of the time has a queue that grows. */
    private static final int BUSY_OF_TEN = 8;
    private static final int A_PERSON_FOR = 50;

    static DeskLoad of(Collection<Expectation> everybody, List<Hour> hours, Instant now, Duration each) {
        var lately = everybody.stream().filter(person -> person.arrivedSince(now.minus(AN_HOUR))).toList();
        var promised = hours.stream().filter(hour -> hour.from().plus(AN_HOUR).isAfter(now)).mapToInt(Hour::promised).max().orElse(0);
        var peak = Math.max(promised, lately.size());
        var byDesk = lately.stream().map(Expectation::desk).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var people = everybody.size();
        return new DeskLoad(peak, each, needed(peak, each), byDesk, guideFrom(people), guideTo(people));
    }

    static int needed(int anHour, Duration each) {
        var work = anHour * each.toSeconds() * 10;
        var capacity = AN_HOUR.toSeconds() * BUSY_OF_TEN;
        return (int) ((work + capacity - 1) / capacity);
    }

    private static int guideFrom(int people) {
        if (people >= 1_000) return 0;
        return people >= 500 ? 6 : people >= 250 ? 4 : stations(people);
    }

    private static int guideTo(int people) {
        if (people >= 1_000) return 0;
        return people >= 500 ? 10 : people >= 250 ? 6 : stations(people);
    }

    private static int stations(int people) {
        return (people + A_PERSON_FOR - 1) / A_PERSON_FOR;
    }
}
