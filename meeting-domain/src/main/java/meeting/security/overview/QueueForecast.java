package meeting.security.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** SC15 to SC18, and nothing else: knows no database and no clock. */
final class QueueForecast {
    private static final int WINDOW = 10;
    private static final int SHORTEST = 3;
    private static final int LEAST_ARRIVALS = 10;
    /** Eight times of ten a count lies within so many of its standard deviations. */
    private static final double SPREAD = 1.2816;
    private static final double UTILISATION = 0.8;
    private static final double SECONDS = 60;

    /**
     * What is known.
     *
     * @param opens     when the doors open
     * @param closes    when they close
     * @param starts    when the sitting begins
     * @param expected  persons inside the denominator who have not come yet
     * @param come      persons inside the denominator who have
     * @param others    persons outside of it who have come: they queue too
     * @param arrivals  persons who came in each minute of the epoch
     */
    record Situation(Instant opens, Instant closes, Instant starts, int expected, int come, int others, Map<Long, Integer> arrivals, List<GateFlow> gates) { }

    private final Situation situation;
    private final Instant now;

    QueueForecast(Situation situation, Instant now) {
        this.situation = situation;
        this.now = now;
    }

    Forecast forecast() {
        var lanesOpen = (int) situation.gates.stream().filter(gate -> gate.isOpen(now)).count();
        var service = service();
        var rate = rate();
        var state = state(rate);
        if (state != ForecastState.SAID)
            return new Forecast(state, situation.expected, rate.orElse(0), null, null, null, minutes(service), lanesOpen, null, null, List.of());
        var perMinute = rate.getAsDouble();
        var counted = perMinute * complete();
        var spread = SPREAD * Math.sqrt(counted);
        var slow = (counted - spread) / complete();
        var forNow = lanes(perMinute, service);
        var forStart = lanesForStart(service);
        return new Forecast(state, situation.expected, perMinute, in(perMinute), in((counted + spread) / complete()), slow > 0 ? in(slow) : null,
            minutes(service), lanesOpen, forNow, forStart, toOpen(lanesOpen, forNow, forStart));
    }

    private ForecastState state(OptionalDouble rate) {
        if (situation.expected == 0) return ForecastState.ALL_IN;
        if (now.isBefore(situation.opens) || !now.isBefore(situation.closes)) return ForecastState.DOORS_CLOSED;
        return rate.isEmpty() || rate.getAsDouble() * complete() < LEAST_ARRIVALS ? ForecastState.TOO_FEW : ForecastState.SAID;
    }

    /** SC15. */
    private OptionalDouble rate() {
        var minutes = complete();
        if (minutes < SHORTEST) return OptionalDouble.empty();
        var present = GateFlow.minuteOf(now);
        var came = situation.arrivals.entrySet().stream().filter(minute -> minute.getKey() < present && minute.getKey() >= present - minutes)
            .mapToInt(Map.Entry::getValue).sum();
        return OptionalDouble.of((double) came / minutes);
    }

    /** Complete minutes to look back on. */
    private int complete() {
        var firstComplete = GateFlow.minuteOf(situation.opens) + (situation.opens.getEpochSecond() % (long) SECONDS == 0 ? 0 : 1);
        var sinceOpening = GateFlow.minuteOf(now) - firstComplete;
        return (int) Math.max(0, Math.min(WINDOW, sinceOpening));
    }

    /** SC16: guests and staff come as well, and are not waited for. */
    private Instant in(double perMinute) {
        var share = (double) situation.come / Math.max(1, situation.come + situation.others);
        if (share == 0) return null;
        return now.plusSeconds(Math.round(situation.expected / (perMinute * share) * SECONDS));
    }

    /** SC17: minutes a person at the gates that were busy enough to tell. */
    private OptionalDouble service() {
        var capacity = situation.gates.stream().map(gate -> gate.capacity(now)).filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble).average();
        return capacity.isPresent() ? OptionalDouble.of(1 / capacity.getAsDouble()) : capacity;
    }

    static Integer lanes(double perMinute, OptionalDouble service) {
        return service.isEmpty() ? null : (int) Math.ceil(perMinute * service.getAsDouble() / UTILISATION - 1e-9);
    }

    private Integer lanesForStart(OptionalDouble service) {
        var left = Duration.between(now, situation.starts).toSeconds() / SECONDS;
        return left < 1 ? null : lanes(situation.expected / left, service);
    }

    /** SC18. */
    private List<String> toOpen(int open, Integer forNow, Integer forStart) {
        var needed = Math.max(forNow == null ? 0 : forNow, forStart == null ? 0 : forStart);
        return situation.gates.stream().filter(gate -> !gate.isOpen(now))
            .sorted(Comparator.comparingDouble((GateFlow gate) -> -gate.capacity(now).orElse(0)).thenComparing(GateFlow::gate))
            .limit(Math.max(0, needed - open)).map(GateFlow::gate).toList();
    }

    private static Double minutes(OptionalDouble service) {
        return service.isEmpty() ? null : service.getAsDouble();
    }
}
