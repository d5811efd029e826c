package meeting.attendance.expected;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * When the last of those expected will be in (AR12).
 *
 * @param last null where nobody is missing, or nobody can say
 */
public record Forecast(Instant last, Why why) {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** What the forecast rests on. */
    public enum Why { ALL_IN, PROMISED, PACE, NOBODY_CAN_SAY }

    static Forecast of(Collection<Expectation> everybody, Instant now) {
        var missing = everybody.stream().filter(Expectation::isMissing).toList();
        if (missing.isEmpty()) return new Forecast(null, Why.ALL_IN);
        var promised = missing.stream().filter(each -> each.promisesAfter(now)).map(Expectation::promised).max(Comparator.naturalOrder()).orElse(now);
        var others = missing.stream().filter(each -> !each.promisesAfter(now)).count();
        if (others == 0) return new Forecast(promised, Why.PROMISED);
        var pace = everybody.stream().filter(each -> each.arrivedSince(now.minus(AN_HOUR))).count();
        if (pace == 0) return new Forecast(null, Why.NOBODY_CAN_SAY);
        var atThisPace = now.plus(AN_HOUR.multipliedBy(others).dividedBy(pace));
        return atThisPace.isAfter(promised) ? new Forecast(atThisPace, Why.PACE) : new Forecast(promised, Why.PROMISED);
    }
}
