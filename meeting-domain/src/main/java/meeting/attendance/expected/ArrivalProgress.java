package meeting.attendance.expected;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import meeting.delegation.DelegationView;

/**
 * How far arrival registration is.
 *
 * @param expected    everybody active (AR8)
 * @param hours       with promises or arrivals, oldest first
 * @param delegations most missing first
 */
public record ArrivalProgress(Instant asOf, int expected, int arrived, List<Hour> hours, List<DelegationArrivals> delegations, DeskLoad load,
                              Forecast forecast) {

    public int missing() {
        return expected - arrived;
    }

    static ArrivalProgress of(Collection<Expectation> everybody, Collection<DelegationView> delegations, ZoneId zone, Instant now, Duration each) {
        var hours = hours(everybody, zone);
        return new ArrivalProgress(now, everybody.size(), arrived(everybody), hours, byDelegation(everybody, delegations),
            DeskLoad.of(everybody, hours, now, each), Forecast.of(everybody, now));
    }

    private static int arrived(Collection<Expectation> people) {
        return (int) people.stream().filter(each -> !each.isMissing()).count();
    }

    private static List<Hour> hours(Collection<Expectation> everybody, ZoneId zone) {
        var promised = counted(everybody.stream().map(Expectation::promised), zone);
        var arrived = counted(everybody.stream().map(Expectation::arrived), zone);
        var all = new TreeSet<>(promised.keySet());
        all.addAll(arrived.keySet());
        return all.stream().map(hour -> new Hour(hour, promised.getOrDefault(hour, 0), arrived.getOrDefault(hour, 0))).toList();
    }

    private static HashMap<Instant, Integer> counted(Stream<Instant> moments, ZoneId zone) {
        var counted = new HashMap<Instant, Integer>();
        moments.flatMap(Stream::ofNullable).forEach(moment -> counted.merge(moment.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant(), 1, Integer::sum));
        return counted;
    }

    private static List<DelegationArrivals> byDelegation(Collection<Expectation> everybody, Collection<DelegationView> delegations) {
        var people = everybody.stream().collect(groupingBy(each -> Optional.ofNullable(each.delegation())));
        Function<DelegationView, List<Expectation>> of = delegation -> people.getOrDefault(Optional.ofNullable(delegation).map(DelegationView::id), List.of());
        return Stream.concat(delegations.stream(), Stream.of((DelegationView) null))
            .map(delegation -> new DelegationArrivals(delegation, of.apply(delegation).size(), arrived(of.apply(delegation))))
            .filter(row -> row.expected() > 0).sorted(comparingInt(DelegationArrivals::missing).reversed()).toList();
    }
}
