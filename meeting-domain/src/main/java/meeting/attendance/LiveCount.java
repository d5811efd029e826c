package meeting.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import meeting.attendance.LiveAttendance.Arrivals;
import meeting.attendance.LiveAttendance.OfDelegation;
import meeting.attendance.LiveAttendance.Quorum;
import meeting.attendance.Presences.Count.Kind;
import meeting.attendance.Presences.Count;

/** A8. Adds the counts of one instant up, by delegation and by minute, so that both come from the same persons. */
final class LiveCount {
    private static final int SECONDS = 60;
    private static final Comparator<OfDelegation> MOST_ABSENT_FIRST = Comparator.<OfDelegation>comparingInt(row -> -row.tally().absent())
        .thenComparing(OfDelegation::number, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Map<UUID, Map<Kind, Integer>> byDelegation = new HashMap<>();
    private final Map<Long, Integer> byMinute = new TreeMap<>();

    LiveCount(List<Count> counts) {
        for (var count : counts) {
            byDelegation.computeIfAbsent(count.delegation(), delegation -> new HashMap<>()).merge(count.kind(), count.people(), Integer::sum);
            if (count.minute() != null) byMinute.merge(count.minute(), count.people(), Integer::sum);
        }
    }

    /** @param known the delegations of the scope; people of none get a row of their own */
    List<OfDelegation> delegations(List<OfDelegation> known) {
        var rows = new ArrayList<OfDelegation>();
        for (var delegation : known)
            rows.add(new OfDelegation(delegation.delegation(), delegation.number(), delegation.name(), delegation.liaison(), delegation.liaisonPhone(),
                tally(delegation.delegation().value()), outside(delegation.delegation().value())));
        if (byDelegation.containsKey(null)) rows.add(new OfDelegation(null, null, null, null, null, tally(null), outside(null)));
        rows.sort(MOST_ABSENT_FIRST);
        return rows;
    }

    Tally total() {
        return byDelegation.keySet().stream().map(this::tally).reduce(Tally.of(0, 0, 0), Tally::plus);
    }

    int outside() {
        return byDelegation.keySet().stream().mapToInt(this::outside).sum();
    }

    List<Arrivals> arrivals() {
        return byMinute.entrySet().stream().map(minute -> new Arrivals(Instant.ofEpochSecond(minute.getKey() * SECONDS), minute.getValue())).toList();
    }

    /** A9, A10: of the whole congress only. */
    Quorum quorum(Scope scope) {
        var rule = scope.congress().details().quorum();
        return rule == null || scope.delegations() != null ? null : Quorum.of(rule.required(total().expected()), total().present());
    }

    private Tally tally(UUID delegation) {
        return Tally.of(count(delegation, Kind.EXPECTED), count(delegation, Kind.PRESENT), count(delegation, Kind.ON_LEAVE));
    }

    private int outside(UUID delegation) {
        return count(delegation, Kind.OUTSIDE);
    }

    private int count(UUID delegation, Kind kind) {
        return byDelegation.getOrDefault(delegation, Map.of()).getOrDefault(kind, 0);
    }
}
