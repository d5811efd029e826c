package meeting.security.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import meeting.security.overview.QueueForecast.Situation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QueueForecastTest {
    private static final Instant OPENS = Instant.parse("2027-01-11T00:15:00Z");
    private static final Instant STARTS = Instant.parse("2027-01-11T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2027-01-11T01:30:00Z");
    private static final Instant NOW = Instant.parse("2027-01-11T00:40:30Z");
    private static final GateFlow QUICK = gate("Quick", 20, 12, NOW.minusSeconds(20));
    private static final GateFlow SLOW = gate("Slow", 20, 6, NOW.minusSeconds(900));

    @Test
    @DisplayName("SC15, SC16: 100 came in ten minutes and 100 are expected: ten minutes, between 8.9 and 11.5")
    void saysWhenTheLastIsIn() {
        var said = forecast(situation(100, 200, 0, evenly(10, 10), List.of()), NOW);

        assertThat(said.perMinute()).isEqualTo(10);
        assertThat(said.likely()).isEqualTo(NOW.plusSeconds(600));
        assertThat(said.earliest()).isEqualTo(NOW.plusSeconds(532));
        assertThat(said.latest()).isEqualTo(NOW.plusSeconds(688));
    }

    @Test
    @DisplayName("SC16: who is not waited for queues too: of ten a minute with every fifth a guest, eight are of those expected")
    void takesGuestsOut() {
        assertThat(forecast(situation(80, 160, 40, evenly(10, 10), List.of()), NOW).likely()).isEqualTo(NOW.plusSeconds(600));
    }

    @Test
    @DisplayName("SC15: minutes that are over count, ten of them; what came before and in the minute that runs does not")
    void looksBackTenMinutes() {
        var arrivals = evenly(10, 4);
        arrivals.put(minute(0), 500);
        arrivals.put(minute(-11), 500);

        assertThat(forecast(situation(100, 200, 0, arrivals, List.of()), NOW).perMinute()).isEqualTo(4);
    }

    @Test
    @DisplayName("SC15: just opened, it takes the minutes there are; with two it says nothing")
    void waitsForThreeMinutes() {
        var arrivals = evenly(3, 9);
        assertThat(forecast(situation(OPENS.plusSeconds(0), 90, 27, arrivals), OPENS.plusSeconds(150)).state()).isEqualTo(ForecastState.TOO_FEW);

        var early = new HashMap<Long, Integer>();
        for (var minute = 0; minute < 3; minute++) early.put(GateFlow.minuteOf(OPENS) + minute, 9);
        assertThat(forecast(situation(OPENS, 90, 27, early), OPENS.plusSeconds(190)).perMinute()).isEqualTo(9);
    }

    @Test
    @DisplayName("SC16: after fewer than ten arrivals, with the doors closed, or when all are in, nothing is forecast and the reason is said")
    void isHonest() {
        var nine = new HashMap<>(Map.of(minute(-3), 9));
        assertThat(forecast(situation(100, 9, 0, nine, List.of()), NOW)).satisfies(silent -> {
            assertThat(silent.state()).isEqualTo(ForecastState.TOO_FEW);
            assertThat(silent.likely()).isNull();
        });
        nine.merge(minute(-4), 1, Integer::sum);
        assertThat(forecast(situation(100, 10, 0, nine, List.of()), NOW).state()).isEqualTo(ForecastState.SAID);
        assertThat(forecast(situation(0, 10, 0, nine, List.of()), NOW).state()).isEqualTo(ForecastState.ALL_IN);
        assertThat(forecast(situation(100, 10, 0, evenly(10, 10), List.of()), CLOSES).state()).isEqualTo(ForecastState.DOORS_CLOSED);
        assertThat(forecast(situation(100, 10, 0, evenly(10, 10), List.of()), OPENS.minusSeconds(1)).state()).isEqualTo(ForecastState.DOORS_CLOSED);
    }

    @Test
    @DisplayName("SC17: RULEBOOK 5.4: 300 in the peak hour at a minute and a half are ten lanes")
    void countsLanes() {
        assertThat(QueueForecast.lanes(300 / 60.0, OptionalDouble.of(1.5))).isEqualTo(10);
        assertThat(QueueForecast.lanes(300 / 60.0, OptionalDouble.of(1.6))).isEqualTo(10);
        assertThat(QueueForecast.lanes(301 / 60.0, OptionalDouble.of(1.6))).isEqualTo(11);
        assertThat(QueueForecast.lanes(5, OptionalDouble.empty())).isNull();
    }

    @Test
    @DisplayName("SC17: a gate's three busiest complete minutes tell what it can do; one that was never busy tells nothing")
    void measuresGates() {
        assertThat(QUICK.capacity(NOW).getAsDouble()).isEqualTo(12);
        assertThat(new GateFlow("A", Map.of(minute(-9), 9, minute(-5), 12, minute(-3), 6, minute(-2), 2, minute(0), 99), 0, 0, NOW).capacity(NOW).getAsDouble())
            .isEqualTo(9);
        assertThat(new GateFlow("A", Map.of(minute(-5), 12, minute(-3), 12, minute(-2), 3), 0, 0, NOW).capacity(NOW)).isEmpty();
        assertThat(new GateFlow("A", Map.of(minute(-5), 12, minute(-3), 12), 0, 0, NOW).capacity(NOW)).isEmpty();
    }

    @Test
    @DisplayName("SC17, SC18: lanes for now and for the beginning; the quickest gate that is closed is named first, what is lacking beyond that is a number")
    void namesGatesToOpen() {
        var idle = gate("Idle", 20, 9, null);
        var said = forecast(situation(400, 200, 0, evenly(10, 14), List.of(QUICK, SLOW, idle)), NOW);

        assertThat(said.service()).isCloseTo(1 / 9.0, within(1e-9));
        assertThat(said.serviceSeconds()).isEqualTo(7);
        assertThat(said.lanesOpen()).isEqualTo(1);
        assertThat(said.lanesNow()).isEqualTo(2);
        assertThat(said.lanesForStart()).isEqualTo(3);
        assertThat(said.toOpen()).containsExactly("Idle", "Slow");
        assertThat(said.lacking()).isEqualTo(2);
        assertThat(forecast(situation(1400, 200, 0, evenly(10, 14), List.of(QUICK, SLOW)), NOW).lacking()).isEqualTo(9);
    }

    private static GateFlow gate(String name, int minutes, int scans, Instant last) {
        var flow = new HashMap<Long, Integer>();
        for (var minute = 1; minute <= minutes; minute++) flow.put(minute(-minute), scans);
        return new GateFlow(name, flow, scans * minutes, 0, last);
    }

    private static Map<Long, Integer> evenly(int minutes, int persons) {
        var arrivals = new HashMap<Long, Integer>();
        for (var minute = 1; minute <= minutes; minute++) arrivals.put(minute(-minute), persons);
        return arrivals;
    }

    private static long minute(int fromNow) {
        return GateFlow.minuteOf(NOW) + fromNow;
    }

    private static Situation situation(int expected, int come, int others, Map<Long, Integer> arrivals, List<GateFlow> gates) {
        return new Situation(OPENS, CLOSES, STARTS, expected, come, others, arrivals, gates);
    }

    private static Situation situation(Instant opens, int expected, int come, Map<Long, Integer> arrivals) {
        return new Situation(opens, CLOSES, STARTS, expected, come, 0, arrivals, List.of());
    }

    private static Forecast forecast(Situation situation, Instant now) {
        return new QueueForecast(situation, now).forecast();
    }
}
