package meeting.security.alarm;

import static meeting.security.Doors.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.security.Doors;
import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class AlarmRules {
    private Doors doors;
    private DoorAlarms alarms;
    private PersonId li;
    private String lost;
    /** Each test has its own minute, so that none is told what another has read. */
    private static int tests;
    private Instant start;
    private Instant now;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        doors = new Doors(product());
        alarms = product().get(DoorAlarms.class);
        li = doors.delegate("李娜", doors.riverside);
        lost = doors.codeOf(li);
        product().get(Codes.class).replaceLost(Code.read(lost).orElseThrow(), "left in a taxi");
        start = Doors.later(HALF_PAST_EIGHT, ++tests * 60);
        now = start;
    }

    @Test
    @DisplayName("SC11, SC12: a lost code at two gates is one alarm that counts, with name, delegation and the last gate")
    void raisesOne() {
        doors.scan(lost, "Gate A");
        doors.scan(lost, "Gate B");
        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(DoorAlarmKind.ENDED_CODE);
            assertThat(alarm.person().fullName()).isEqualTo("李娜");
            assertThat(alarm.person().delegation().en()).isEqualTo("Delegation 1");
            assertThat(alarm.sitting()).isEqualTo(doors.sitting.value());
            assertThat(alarm.times()).isEqualTo(2);
        });
        later(3);
        doors.scan(lost, "Gate C");
        later(3);

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.gate()).isEqualTo("Gate C");
            assertThat(alarm.times()).isEqualTo(3);
            assertThat(alarm.firstAt()).isEqualTo(start);
        });
    }

    @Test
    @DisplayName("SC11, SC13: acknowledged with a note it is gone and told in the list behind; only a later scan raises another")
    void isAcknowledgedOnce() {
        doors.scan(lost, "Gate A");
        var first = open().get(0).id();
        assertThatThrownBy(() -> alarms.acknowledge(first, " ")).isInstanceOf(InvalidInput.class);
        later(3);
        alarms.acknowledge(first, "It was the owner; new badge fetched.");
        assertThat(open()).isEmpty();
        assertThatThrownBy(() -> alarms.acknowledge(first, "again")).isInstanceOf(AlarmAcknowledged.class);
        later(3);
        assertThat(open()).isEmpty();
        doors.scan(lost, "Gate A");
        later(3);

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.id()).isNotEqualTo(first);
            assertThat(alarm.times()).isEqualTo(1);
        });
        assertThat(alarms.acknowledged(doors.congress, 10)).singleElement().satisfies(alarm -> {
            assertThat(alarm.id()).isEqualTo(first);
            assertThat(alarm.acknowledgedBy()).isEqualTo(Guardroom.WU);
            assertThat(alarm.note()).isEqualTo("It was the owner; new badge fetched.");
        });
    }

    @Test
    @DisplayName("SC12: somebody suspended, and somebody refused three times, raise an alarm each; admissions raise none")
    void hearsOfPeople() {
        var stranger = new Doors(product()).delegate("独行", null);
        now = Doors.later(start, 1);
        var wang = doors.delegate("王小明", doors.oldTown);
        var zhou = doors.delegate("周丽华", doors.oldTown);
        doors.scan(doors.codeOf(zhou), "Gate A");
        Doors.secretariat();
        product().get(Roster.class).suspend(wang, "in custody");
        Doors.guard();
        doors.scan(doors.codeOf(wang), "Gate A");
        for (var gate : List.of("Gate A", "Gate B", "Gate A")) doors.scan(doors.codeOf(stranger), gate);

        assertThat(open()).extracting(DoorAlarmView::kind).containsExactlyInAnyOrder(DoorAlarmKind.BARRED_PERSON, DoorAlarmKind.PERSISTENT);
        assertThat(open()).filteredOn(alarm -> alarm.person() == null).extracting(DoorAlarmView::code)
            .containsExactly(Code.read(doors.codeOf(stranger)).orElseThrow().value());
    }

    @Test
    @DisplayName("SC11: a state that lasts is raised once; when it has ended the alarm says so and stays until somebody acknowledges it")
    void raisesStatesOnce() {
        var name = new Cause.Name(doors.congress.value(), DoorAlarmKind.DEVICE_SILENT, UUID.randomUUID().toString());
        var silent = new Cause(name, doors.sitting.value(), null, "Gate B handheld", start, start, 1);
        Product.inTransaction(() -> {
            product().get(AlarmBook.class).raiseState(silent);
            product().get(AlarmBook.class).raiseState(silent);
            return null;
        });

        assertThat(open()).singleElement().satisfies(alarm -> assertThat(alarm.overAt()).isEqualTo(now));
        alarms.acknowledge(open().get(0).id(), "battery changed");
        assertThat(open()).isEmpty();
    }

    @Test
    @DisplayName("SC11: servers that look at the same moment raise one alarm")
    void raisesOneInACluster() {
        doors.scan(lost, "Gate A");
        var rounds = Stream.generate(() -> CompletableFuture.runAsync(() -> product().get(AlarmWatch.class).perform())).limit(6).toList();
        rounds.forEach(CompletableFuture::join);

        assertThat(open()).singleElement().satisfies(alarm -> assertThat(alarm.times()).isEqualTo(1));
    }

    @Test
    @DisplayName("the open alarms are at most two seconds old, and those who watch share one reading; other congresses have their own")
    void isSharedByAll() {
        assertThat(open()).isEmpty();
        doors.scan(lost, "Gate A");
        assertThat(open()).isEmpty();
        later(2);

        assertThat(open()).hasSize(1);
        assertThat(alarms.open(new Doors(product()).congress)).isEmpty();
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        assertThatThrownBy(this::open).isInstanceOf(NotAuthorized.class);
    }

    private List<DoorAlarmView> open() {
        return alarms.open(doors.congress);
    }

    private void later(int seconds) {
        now = Doors.later(now, seconds);
    }
}
