package meeting.security.alarm;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.security.Doors.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.attendance.conflict.ConflictView;
import meeting.attendance.conflict.Conflicts;
import meeting.attendance.door.QueuedScan;
import meeting.attendance.door.SignIns;
import meeting.security.Doors;
import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An alarm and the conflicts behind it, on every database. */
abstract class ConflictAlarmRules {
    private Doors doors;
    private DoorAlarms alarms;
    private Conflicts conflicts;
    private String zhou;
    private static int tests;
    private Instant now;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        doors = new Doors(product());
        alarms = product().get(DoorAlarms.class);
        conflicts = product().get(Conflicts.class);
        zhou = doors.codeOf(doors.delegate("周丽华", doors.oldTown));
        now = Doors.later(HALF_PAST_EIGHT, ++tests * 60);
        doors.scan(zhou, "Gate A");
    }

    @Test
    @DisplayName("SC12: whom a device let in alone though another gate had raises an alarm; who is merely scanned again does not")
    void hearsOfConflicts() {
        doors.scan(zhou, "Gate B");
        assertThat(open()).isEmpty();
        letIn("Gate C");

        assertThat(open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(DoorAlarmKind.CONFLICT);
            assertThat(alarm.gate()).isEqualTo("Gate C");
            assertThat(alarm.person().fullName()).isEqualTo("周丽华");
        });
    }

    @Test
    @DisplayName("SC13, CF1: who acknowledges the alarm has acknowledged every conflict behind it, with the same note, and no other person's")
    void theAlarmAcknowledgesItsConflicts() {
        letIn("Gate B");
        letIn("Gate C");
        var wang = doors.codeOf(doors.delegate("王小明", doors.riverside));
        doors.scan(wang, "Gate A");
        letIn("Gate B", wang);
        assertThat(open()).hasSize(2);

        alarms.acknowledge(open().stream().filter(alarm -> alarm.person().fullName().equals("周丽华")).findFirst().orElseThrow().id(), "one person, two doors");

        assertThat(conflicts.of(doors.congress)).filteredOn(ConflictView::isSettled).hasSize(2).allSatisfy(conflict -> {
            assertThat(conflict.person().fullName()).isEqualTo("周丽华");
            assertThat(conflict.settledBy()).isEqualTo(Guardroom.WU);
            assertThat(conflict.note()).isEqualTo("one person, two doors");
        });
        assertThat(conflicts.of(doors.congress)).filteredOn(conflict -> !conflict.isSettled()).singleElement()
            .satisfies(conflict -> assertThat(conflict.person().fullName()).isEqualTo("王小明"));
        assertThat(open()).singleElement().satisfies(alarm -> assertThat(alarm.person().fullName()).isEqualTo("王小明"));
    }

    @Test
    @DisplayName("SC13, CF1: with the last conflict behind it an alarm is acknowledged too, and not before")
    void theLastConflictAcknowledgesTheAlarm() {
        letIn("Gate B");
        letIn("Gate C");
        assertThat(open()).hasSize(1);
        var behind = conflicts.of(doors.congress);

        conflicts.acknowledge(behind.get(0).scan(), "looked at the seat");
        assertThat(open()).hasSize(1);
        conflicts.acknowledge(behind.get(1).scan(), "the same person");

        assertThat(open()).isEmpty();
        assertThat(alarms.acknowledged(doors.congress, 10)).singleElement().satisfies(alarm -> {
            assertThat(alarm.acknowledgedBy()).isEqualTo(Guardroom.WU);
            assertThat(alarm.note()).isEqualTo("the same person");
        });
    }

    @Test
    @DisplayName("SC13, CF1: a conflict that was acknowledged before anybody looked at the doors raises no alarm; the next one does")
    void whatIsAcknowledgedRaisesNothing() {
        letIn("Gate B");
        conflicts.acknowledge(conflicts.of(doors.congress).get(0).scan(), "seen at once");
        later();
        assertThat(open()).isEmpty();

        letIn("Gate C");

        assertThat(open()).singleElement().satisfies(alarm -> assertThat(alarm.times()).isEqualTo(1));
    }

    private void letIn(String gate) {
        letIn(gate, zhou);
    }

    /** A device that is alone lets somebody in, and brings it to the server. */
    private void letIn(String gate, String code) {
        act(product(), aDevice(product(), doors.congress, gate));
        product().get(SignIns.class).handIn(new QueuedScan(doors.sitting, code, gate, SignInMethod.SCAN, Way.IN, now, gate + code, Verdict.ADMITTED,
            null, null));
        Doors.guard();
        later();
    }

    private List<DoorAlarmView> open() {
        return alarms.open(doors.congress);
    }

    private void later() {
        now = Doors.later(now, 3);
    }
}
