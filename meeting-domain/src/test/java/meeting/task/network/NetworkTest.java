package meeting.task.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final LocalDate OPENING = LocalDate.of(2027, 3, 20);
    private static final LocalDate TODAY = OPENING.minusDays(10);

    @Test
    @DisplayName("C3: everything comes after what it waits for")
    void sorts() {
        var network = Network.of(List.of(task("C3", 0, 1, "C2"), task("C1", 5, 1), task("C2", 3, 1, "C1")));

        assertThat(network.activities()).extracting(Activity::code).containsExactly("C1", "C2", "C3");
    }

    @Test
    @DisplayName("C3: a circle is refused and shown from its lowest code, without what only leads to it or hangs on it")
    void showsTheCircle() {
        var tasks = List.of(task("C9", 9, 1), task("C4", 4, 1, "C2", "C9"), task("C2", 3, 1, "C3"), task("C3", 2, 1, "C4"), task("C1", 1, 1, "C2"));

        assertThatThrownBy(() -> Network.of(tasks)).isInstanceOfSatisfying(CircularDependency.class, e -> {
            assertThat(e.circle()).containsExactly("C2", "C3", "C4");
            assertThat(e.arguments()).containsExactly("C2 → C3 → C4 → C2");
        });
    }

    @Test
    @DisplayName("C3: of several circles the shortest through the lowest code is shown; a task that waits for itself is one")
    void showsAShortCircle() {
        var tasks = List.of(task("C1", 9, 1, "C2"), task("C2", 9, 1, "C3", "C1"), task("C3", 9, 1, "C1"));

        assertThatThrownBy(() -> Network.of(tasks)).isInstanceOfSatisfying(CircularDependency.class, e -> assertThat(e.circle()).containsExactly("C1", "C2"));
        assertThatThrownBy(() -> Network.of(List.of(task("C7", 1, 1, "C7"))))
            .isInstanceOfSatisfying(CircularDependency.class, e -> assertThat(e.circle()).containsExactly("C7"));
    }

    @Test
    @DisplayName("a code that is there twice, or waited for and not there, is a mistake of the caller")
    void refusesNonsense() {
        assertThatThrownBy(() -> Network.of(List.of(task("C1", 1, 1), task("C1", 2, 1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Network.of(List.of(task("C1", 1, 1, "C0")))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("C0");
    }

    @Test
    @DisplayName("C9: after the opening nothing is critical any more, nor has room before it: what is left has the slack of its own chain")
    void leavesTheOpeningBehind() {
        var schedule = Network.of(List.of(task("FAREWELL", -3, 1), task("ACCOUNTS", -8, 3, "FAREWELL"))).schedule(OPENING.plusDays(1), OPENING);

        assertThat(schedule.criticalPath()).isEmpty();
        assertThat(schedule.timing("FAREWELL")).contains(timing("FAREWELL", -1, -2, -3, 1, 1, false));
        assertThat(schedule.timing("ACCOUNTS")).contains(timing("ACCOUNTS", -2, -5, -8, 3, 3, false));
    }

    @Test
    @DisplayName("C9: whatever has no room left is critical, beside a chain that is worse off still")
    void isCriticalWithoutRoom() {
        var schedule = Network.of(List.of(task("STAGE", 1, 14), task("BADGES", 1, 12), task("MENUS", 1, 9), task("CHAIRS", 1, 10))).schedule(TODAY, OPENING);

        assertThat(schedule.criticalPath()).containsExactly("STAGE");
        assertThat(schedule.timing("BADGES")).contains(timing("BADGES", 10, -2, 1, -3, -2, true));
        assertThat(schedule.timing("CHAIRS")).contains(timing("CHAIRS", 10, 0, 1, -1, 0, false));
        assertThat(schedule.timing("MENUS")).contains(timing("MENUS", 10, 1, 1, 0, 1, false));
    }

    @Test
    @DisplayName("C12: ready is who can have finished what is due before the opening; the opening itself and what follows are not waited for")
    void isReadyBeforeTheOpening() {
        var network = Network.of(List.of(task("BADGES", 2, 3), task("OPENING", 0, 9), task("ACCOUNTS", -3, 20)));

        assertThat(network.schedule(TODAY, OPENING).ready()).isEqualTo(OPENING.minusDays(7));
        assertThat(Network.of(List.of(task("OPENING", 0, 9))).schedule(TODAY, OPENING).ready()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("C9: two chains meet at the opening; the longer one is critical, the other has slack")
    void worksOutAnExample() {
        var schedule = example().schedule(TODAY, OPENING);

        assertThat(schedule.timing("HALL")).contains(timing("HALL", 10, 7, 8, -1, 2, true));
        assertThat(schedule.timing("STAGE")).contains(timing("STAGE", 7, 3, 4, -1, 2, true));
        assertThat(schedule.timing("REHEARSAL")).contains(timing("REHEARSAL", 3, 2, 2, 0, 2, true));
        assertThat(schedule.timing("CARDS")).contains(timing("CARDS", 10, 9, 4, 5, 8, false));
        assertThat(schedule.criticalPath()).containsExactly("HALL", "STAGE", "REHEARSAL", "OPEN");
        assertThat(schedule.ready()).isEqualTo(OPENING.minusDays(2));
        assertThat(schedule.breaks()).containsExactly(new Break("STAGE", OPENING.minusDays(4), OPENING.minusDays(3), 1));
    }

    @Test
    @DisplayName("C9: a slip counts from the day on which the task is expected, and names only what gets worse")
    void slips() {
        var schedule = example().schedule(TODAY, OPENING);

        assertThat(schedule.slip("CARDS", 1)).isEmpty();
        assertThat(schedule.slip("CARDS", 3)).containsExactly(broken("REHEARSAL", 2, 0, 2));
        assertThat(schedule.slip("HALL", 2)).containsExactly(broken("STAGE", 4, 1, 3), broken("REHEARSAL", 2, 0, 2));
        assertThat(schedule.slip("HALL", 3)).containsExactly(broken("STAGE", 4, 0, 4), broken("REHEARSAL", 2, -1, 3), broken("OPEN", 0, -1, 1));
        assertThat(schedule.slip("OPEN", 30)).isEmpty();
    }

    @Test
    @DisplayName("C9: another opening day moves what is not settled; what no longer fits is told with the days that are missing")
    void movesTheOpening() {
        var earlier = example().shifted(-3).schedule(TODAY, OPENING.minusDays(3));

        assertThat(earlier.breaks()).containsExactly(new Break("HALL", OPENING.minusDays(10), OPENING.minusDays(7), 3),
            new Break("STAGE", OPENING.minusDays(7), OPENING.minusDays(3), 4), new Break("REHEARSAL", OPENING.minusDays(5), OPENING.minusDays(2), 3),
            new Break("OPEN", OPENING.minusDays(3), OPENING.minusDays(2), 1));
        assertThat(example().shifted(1).schedule(TODAY, OPENING.plusDays(1)).breaks()).isEmpty();
    }

    @Test
    @DisplayName("C2, C9: what is settled holds nobody up, has no timing, and stays where it is when the opening moves")
    void settled() {
        var hall = new Activity("HALL", OPENING.minusDays(7), 3, true, Set.of());
        var network = Network.of(List.of(hall, task("STAGE", 4, 4, "HALL"), task("OPEN", 0, 0, "STAGE")));
        var schedule = network.schedule(TODAY, OPENING);

        assertThat(schedule.timing("HALL")).isEmpty();
        assertThat(schedule.timing("STAGE").orElseThrow().finish()).isEqualTo(OPENING.minusDays(6));
        assertThat(schedule.slip("HALL", 30)).isEmpty();
        assertThat(network.shifted(5).activities()).contains(hall);
        assertThat(Network.of(List.of(hall)).schedule(TODAY, OPENING).criticalPath()).isEmpty();
        assertThat(Network.of(List.of(hall)).schedule(TODAY, OPENING).ready()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("C9: what is due after the opening has slack of its own and is never on the path to the opening")
    void afterTheOpening() {
        var schedule = Network.of(List.of(task("OPEN", 0, 0), task("REPORT", -5, 20, "OPEN"))).schedule(TODAY, OPENING);

        assertThat(schedule.timing("REPORT")).contains(new Timing("REPORT", TODAY, OPENING.plusDays(10), OPENING.plusDays(5), -5, -5, false));
        assertThat(schedule.criticalPath()).containsExactly("OPEN");
    }

    private static Break broken(String code, int due, int finish, int days) {
        return new Break(code, OPENING.minusDays(due), OPENING.minusDays(finish), days);
    }

    private static Timing timing(String code, int begin, int finish, int latest, int slack, int room, boolean critical) {
        return new Timing(code, OPENING.minusDays(begin), OPENING.minusDays(finish), OPENING.minusDays(latest), slack, room, critical);
    }

    private static Network example() {
        return Network.of(List.of(task("HALL", 7, 3), task("STAGE", 4, 4, "HALL"), task("CARDS", 4, 1), task("REHEARSAL", 2, 1, "STAGE", "CARDS"),
            task("OPEN", 0, 0, "REHEARSAL")));
    }

    private static Activity task(String code, int tMinus, int days, String... dependsOn) {
        return new Activity(code, OPENING.minusDays(tMinus), days, false, Set.of(dependsOn));
    }
}
