package meeting.task.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The passes against the definitions themselves, taken literally: every chain of every task is walked. */
class RandomNetworkTest {
    private static final LocalDate OPENING = LocalDate.of(2027, 3, 20);
    private static final LocalDate TODAY = OPENING.minusDays(20);
    private static final int TASKS = 13;
    private static final int RUNS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("C9: earliest and latest days, room, slips and breaks are those of walking every chain")
    void agreesWithEveryChain(long seed) {
        var random = new Random(seed);
        for (var run = 0; run < RUNS; run++) agrees(draw(random), random);
    }

    private static void agrees(List<Activity> tasks, Random random) {
        var schedule = Network.of(tasks).schedule(TODAY, OPENING);
        var walk = new Walk(tasks, Map.of());
        var rooms = walk.open().stream().filter(walk::leadsToOpening).collect(Collectors.toMap(Activity::code, walk::room));
        for (var task : walk.open()) {
            var timing = schedule.timing(task.code()).orElseThrow();
            assertThat(timing.finish()).isEqualTo(walk.finish(task));
            assertThat(timing.slack()).isEqualTo(walk.slack(task));
            if (rooms.containsKey(task.code())) assertThat(timing.room()).isEqualTo(rooms.get(task.code()));
            var own = rooms.get(task.code());
            assertThat(timing.critical()).isEqualTo(own != null && (own < 0 || own.equals(rooms.values().stream().min(Integer::compare).orElseThrow())));
        }
        assertThat(schedule.breaks().stream().map(Break::code)).containsExactlyInAnyOrderElementsOf(
            walk.open().stream().filter(task -> walk.finish(task).isAfter(task.due())).map(Activity::code).toList());
        if (!walk.open().isEmpty()) slips(tasks, schedule, walk, walk.open().get(random.nextInt(walk.open().size())), random.nextInt(6));
        chains(schedule.criticalPath(), walk, rooms);
    }

    private static void slips(List<Activity> tasks, Schedule schedule, Walk walk, Activity slipping, int days) {
        var expected = walk.finish(slipping).isAfter(slipping.due()) ? walk.finish(slipping) : slipping.due();
        var after = new Walk(tasks, Map.of(slipping.code(), expected.plusDays(days)));

        assertThat(schedule.slip(slipping.code(), days)).containsExactlyInAnyOrderElementsOf(after.open().stream()
            .filter(task -> !task.equals(slipping) && after.finish(task).isAfter(task.due()) && after.finish(task).isAfter(walk.finish(task)))
            .map(task -> new Break(task.code(), task.due(), after.finish(task), (int) (after.finish(task).toEpochDay() - task.due().toEpochDay()))).toList());
    }

    /** It begins with what can begin today, each follows at once on the one before, all have the least room. */
    private static void chains(List<String> path, Walk walk, Map<String, Integer> rooms) {
        assertThat(path.isEmpty()).isEqualTo(rooms.isEmpty());
        for (var i = 0; i < path.size(); i++) {
            var task = walk.byCode.get(path.get(i));
            assertThat(rooms.get(task.code())).isEqualTo(rooms.values().stream().min(Integer::compare).orElseThrow());
            var begin = i == 0 ? TODAY : walk.finish(walk.byCode.get(path.get(i - 1)));
            assertThat(walk.finish(task)).isEqualTo(begin.plusDays(task.days()));
            if (i > 0) assertThat(task.dependsOn()).contains(path.get(i - 1));
        }
    }

    private static List<Activity> draw(Random random) {
        var tasks = new ArrayList<Activity>();
        for (var i = 0; i < TASKS; i++) {
            Set<String> before = IntStream.range(0, i).filter(j -> random.nextInt(5) == 0).mapToObj(j -> "T" + j)
                .collect(Collectors.toCollection(HashSet::new));
            tasks.add(new Activity("T" + i, OPENING.minusDays(random.nextInt(30) - 4), random.nextInt(5), random.nextInt(6) == 0, before));
        }
        return tasks;
    }

    /** @param fixed days before which a task is not finished */
    private record Walk(Map<String, Activity> byCode, List<Activity> open, Map<String, LocalDate> fixed) {
        Walk(List<Activity> tasks, Map<String, LocalDate> fixed) {
            this(tasks.stream().collect(Collectors.toMap(Activity::code, Function.identity())), tasks.stream().filter(task -> !task.settled()).toList(), fixed);
        }

        LocalDate finish(Activity task) {
            var begin = task.dependsOn().stream().map(byCode::get).filter(before -> !before.settled()).map(this::finish).max(LocalDate::compareTo)
                .orElse(TODAY);
            var finish = begin.plusDays(task.days());
            return fixed.getOrDefault(task.code(), finish).isAfter(finish) ? fixed.get(task.code()) : finish;
        }

        int slack(Activity task) {
            return (int) (latest(task, true).toEpochDay() - finish(task).toEpochDay());
        }

        int room(Activity task) {
            return (int) (latest(task, false).toEpochDay() - finish(task).toEpochDay());
        }

        boolean leadsToOpening(Activity task) {
            return !task.due().isAfter(OPENING) || after(task).stream().anyMatch(this::leadsToOpening);
        }

        private LocalDate latest(Activity task, boolean ofDueDates) {
            var own = ofDueDates ? task.due() : task.due().isAfter(OPENING) ? LocalDate.MAX : OPENING;
            return after(task).stream().filter(next -> ofDueDates || leadsToOpening(next)).map(next -> latest(next, ofDueDates).minusDays(next.days()))
                .min(LocalDate::compareTo).filter(day -> day.isBefore(own)).orElse(own);
        }

        private List<Activity> after(Activity task) {
            return open.stream().filter(next -> next.dependsOn().contains(task.code())).toList();
        }
    }
}
