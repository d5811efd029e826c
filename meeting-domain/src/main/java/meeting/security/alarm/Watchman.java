package meeting.security.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import meeting.security.alarm.Cause.Name;

/** SC11, SC12: what the refusals at the doors amount to. Knows no database and no clock. */
final class Watchman {
    private Watchman() {
    }

    /** @param handled until when the refusals of a cause have been acknowledged */
    static List<Cause> causes(List<Refusal> refusals, Function<Name, Instant> handled) {
        var byCause = new LinkedHashMap<Name, List<Refusal>>();
        for (var refusal : refusals)
            DoorAlarmKind.of(refusal).map(kind -> new Name(refusal.congress(), kind, kind.causeOf(refusal)))
                .filter(name -> refusal.receivedAt().isAfter(handled.apply(name)))
                .ifPresent(name -> byCause.computeIfAbsent(name, each -> new ArrayList<>()).add(refusal));
        return byCause.entrySet().stream().filter(cause -> isReached(cause.getKey().kind(), cause.getValue()))
            .map(cause -> cause(cause.getKey(), cause.getValue())).toList();
    }

    private static boolean isReached(DoorAlarmKind kind, List<Refusal> signs) {
        var times = signs.stream().map(Refusal::scannedAt).sorted().toList();
        for (var first = 0; first + kind.least() <= times.size(); first++)
            if (!times.get(first + kind.least() - 1).isAfter(times.get(first).plus(kind.window()))) return true;
        return false;
    }

    private static Cause cause(Name name, List<Refusal> signs) {
        var last = signs.stream().max(Comparator.comparing(Refusal::receivedAt)).orElseThrow();
        var first = signs.stream().map(Refusal::receivedAt).min(Comparator.naturalOrder()).orElseThrow();
        return new Cause(name, last.sitting(), last.person(), last.gate(), first, last.receivedAt(), signs.size());
    }
}
