package meeting.attendance.expected;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is reckoned from who is expected, without a database. */
class ArrivalProgressTest {
    private static final Instant NOW = Instant.parse("2027-01-10T06:30:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    @DisplayName("AR11: 300 in the peak hour at 1.5 minutes need 10 desks (RULEBOOK 5.4); 288 need exactly 9, 289 one more; nobody needs none")
    void reckonsDesks() {
        assertThat(DeskLoad.needed(300, DeskLoad.USUAL)).isEqualTo(10);
        assertThat(DeskLoad.needed(288, DeskLoad.USUAL)).isEqualTo(9);
        assertThat(DeskLoad.needed(289, DeskLoad.USUAL)).isEqualTo(10);
        assertThat(DeskLoad.needed(0, DeskLoad.USUAL)).isZero();
    }

    @Test
    @DisplayName("AR11: the peak is the fullest hour still promised, or the last sixty minutes; an hour that is over counts no more")
    void findsThePeak() {
        var people = people(promised(30, NOW.minus(HOUR.multipliedBy(3))), promised(20, NOW.plus(HOUR)), arrived(7, NOW.minusSeconds(600), "Lobby 1"),
            arrived(4, NOW.minusSeconds(60), "Lobby 2"), arrived(50, NOW.minus(HOUR.multipliedBy(2)), "Lobby 1"));

        var load = progress(people).load();

        assertThat(load.peak()).isEqualTo(20);
        assertThat(load.byDesk()).containsExactly(Map.entry("Lobby 1", 7L), Map.entry("Lobby 2", 4L));
        assertThat(progress(people(arrived(11, NOW, "Lobby 1"))).load().peak()).isEqualTo(11);
    }

    @Test
    @DisplayName("AR11: RULEBOOK 5.4 advises a desk for each 50 below 250, 4 to 6 up to 500, 6 to 10 up to 1,000")
    void advises() {
        assertThat(guide(249)).containsExactly(5, 5);
        assertThat(guide(250)).containsExactly(4, 6);
        assertThat(guide(499)).containsExactly(4, 6);
        assertThat(guide(500)).containsExactly(6, 10);
        assertThat(guide(1_000)).containsExactly(0, 0);
    }

    @Test
    @DisplayName("AR10: promised and arrived stand by the hour of the congress's own zone, in order, empty hours left out")
    void countsByTheHour() {
        var three = Instant.parse("2027-01-10T07:00:00Z");

        var hours = progress(people(promised(2, three), promised(1, three.plusSeconds(3599)), arrived(5, three.minusSeconds(1), "Lobby 1"), promised(1, null)))
            .hours();

        assertThat(hours).containsExactly(new Hour(three.minus(HOUR), 0, 5), new Hour(three, 3, 0));
    }

    @Test
    @DisplayName("AR12: all in; the latest promise; at the pace of the last hour; or nobody can say")
    void foresees() {
        var in = arrived(4, NOW.minusSeconds(1800), "Lobby 1");

        assertThat(progress(people(in)).forecast()).isEqualTo(new Forecast(null, Forecast.Why.ALL_IN));
        assertThat(progress(people(in, promised(3, NOW.plus(HOUR)), promised(1, NOW.plus(HOUR.multipliedBy(2))))).forecast())
            .isEqualTo(new Forecast(NOW.plus(HOUR.multipliedBy(2)), Forecast.Why.PROMISED));
        assertThat(progress(people(in, promised(6, null), promised(1, NOW.plus(HOUR)))).forecast())
            .isEqualTo(new Forecast(NOW.plus(Duration.ofMinutes(90)), Forecast.Why.PACE));
        assertThat(progress(people(in, promised(6, NOW.minus(HOUR)))).forecast().why()).isEqualTo(Forecast.Why.PACE);
        assertThat(progress(people(promised(6, null))).forecast()).isEqualTo(new Forecast(null, Forecast.Why.NOBODY_CAN_SAY));
    }

    @Test
    @DisplayName("AR8: expected = arrived + missing, also of those who belong to no delegation")
    void addsUp() {
        var progress = progress(people(arrived(5, NOW, "Lobby 1"), promised(3, null)));

        assertThat(progress.expected()).isEqualTo(8).isEqualTo(progress.arrived() + progress.missing());
        assertThat(progress.delegations()).containsExactly(new DelegationArrivals(null, 8, 5));
    }

    private static List<Integer> guide(int people) {
        var load = progress(promised(people, null)).load();
        return List.of(load.guideFrom(), load.guideTo());
    }

    private static ArrivalProgress progress(List<Expectation> people) {
        return ArrivalProgress.of(people, List.of(), SHANGHAI, NOW, DeskLoad.USUAL);
    }

    private static List<Expectation> promised(int people, Instant when) {
        return Stream.generate(() -> new Expectation(null, when, null, null)).limit(people).toList();
    }

    private static List<Expectation> arrived(int people, Instant when, String desk) {
        return Stream.generate(() -> new Expectation(null, null, when, desk)).limit(people).toList();
    }

    @SafeVarargs
    private static List<Expectation> people(List<Expectation>... groups) {
        var all = new ArrayList<Expectation>();
        for (var group : groups) all.addAll(group);
        return all;
    }
}
