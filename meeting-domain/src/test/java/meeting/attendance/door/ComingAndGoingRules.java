package meeting.attendance.door;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.attendance.door.Plenary.DOORS_CLOSE;
import static meeting.attendance.door.Plenary.GATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.EnrolledDevice;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInAnswer.Light;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Out and back, on into other zones, and what the steward sees, on every database. */
abstract class ComingAndGoingRules extends DoorRules {
    @Test
    @DisplayName("PR1, PR2: who goes out stays signed in and comes back, after the doors have closed too; out twice is told (R03)")
    void goesOutAndComesBack() {
        var admission = plenary.scan(zhou);
        assertThat(goOut()).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.WENT_OUT);
            assertThat(answer.light()).isEqualTo(Light.GREEN);
            assertThat(answer.earlier().id()).isEqualTo(admission.id());
        });
        assertThat(goOut()).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.REPEATED);
            assertThat(answer.reason()).isEqualTo(Reason.ALREADY_OUT);
        });
        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isEqualTo(1);
        Product.setClock(DOORS_CLOSE.plusSeconds(600));

        assertThat(plenary.scan(zhou)).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.PASSED);
            assertThat(answer.light()).isEqualTo(Light.GREEN);
            assertThat(answer.headline()).isEqualTo("attendance.headline-passed");
        });
        assertThat(plenary.scan(zhou).reason()).isEqualTo(Reason.ALREADY_SIGNED_IN);
    }

    @Test
    @DisplayName("PR2: who was never signed in goes out of no door (R08)")
    void goesOutOnlyIfIn() {
        assertThat(goOut().reason()).isEqualTo(Reason.NOT_SIGNED_IN);
        plenary.undo(plenary.scan(zhou), GATE, null);
        assertThat(goOut().reason()).isEqualTo(Reason.NOT_SIGNED_IN);
    }

    @Test
    @DisplayName("A7, PR2: the admission of somebody who is out is taken back all the same; it is not taken back twice")
    void takesBackWhoIsOut() {
        var admission = plenary.scan(zhou);
        goOut();

        assertThat(plenary.undo(admission, GATE, null).verdict()).isEqualTo(Verdict.UNDONE);
        assertThatThrownBy(() -> plenary.undo(admission, GATE, null)).isInstanceOf(AdmissionUndone.class);
        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isZero();
        assertThat(plenary.scan(zhou).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    @DisplayName("PR3: a gate of another zone lets on who is signed in; the same zone again says so (R03)")
    void goesOnIntoOtherZones() {
        var floor = device(new DeviceDetails("Floor", DeviceRole.STEWARD, "Z2", Direction.IN, Set.of()));
        var lounge = device(new DeviceDetails("Lounge", DeviceRole.STEWARD, "Z7", Direction.IN, Set.of()));

        assertThat(scanAt(floor).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(scanAt(lounge).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(scanAt(lounge).verdict()).isEqualTo(Verdict.REPEATED);
        assertThat(scanAt(floor).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(plenary.ledger()).hasSize(4);
    }

    @Test
    @DisplayName("GD3: a device at the way out lets nobody in, whatever it sends; one that is not for this sitting finds none")
    void obeysWhatTheDeviceStandsFor() {
        var wayOut = device(new DeviceDetails("Way out", DeviceRole.STEWARD, null, Direction.OUT, Set.of()));
        assertThat(scanAt(wayOut).reason()).isEqualTo(Reason.NOT_SIGNED_IN);
        var closing = device(new DeviceDetails("Closing", DeviceRole.STEWARD, null, Direction.IN, Set.of(UUID.randomUUID())));
        assertThatThrownBy(() -> scanAt(closing)).isInstanceOf(NotFound.class);
        Plenary.asGuard();
        product().get(Devices.class).edit(closing.id(), 1,
            new DeviceDetails("Opening", DeviceRole.STEWARD, null, Direction.IN, Set.of(plenary.sitting.value())));

        assertThat(scanAt(closing).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    @DisplayName("PR5: not the person on the badge (R02): the admission of the scan is taken back, red, and the badge's person may still come")
    void refusesASubstitute() {
        var steward = device(DeviceDetails.of("Gate B"));
        var scan = scanAt(steward);
        act(product(), steward);
        var refused = plenary.signIns().refuse(new Refusal(scan.id(), Reason.IDENTITY_MISMATCH, GATE, null, "n1"));

        assertThat(refused.light()).isEqualTo(Light.RED);
        assertThat(refused.reason().code()).isEqualTo("R02");
        assertThat(plenary.signIns().refuse(new Refusal(scan.id(), Reason.IDENTITY_MISMATCH, GATE, null, "n1")).id()).isEqualTo(refused.id());
        Plenary.asGuard();
        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isZero();
        assertThat(scanAt(steward).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    @DisplayName("PR5: whoever comes with the badge of somebody who is in (R10) or signs for another (R17) leaves that person in")
    void leavesTheRightPersonIn() {
        plenary.scan(zhou);
        var copied = plenary.scan(zhou);
        var refused = plenary.signIns().refuse(new Refusal(copied.id(), Reason.SUBSTITUTE, GATE, null, null));
        assertThat(refused.reason().code()).isEqualTo("R10");
        goOut();
        var cameBack = plenary.scan(zhou);
        assertThat(plenary.signIns().refuse(new Refusal(cameBack.id(), Reason.SIGNED_FOR_ANOTHER, GATE, null, null)))
            .satisfies(answer -> assertThat(answer.light()).isEqualTo(Light.RED)).satisfies(answer -> assertThat(answer.reason().code()).isEqualTo("R17"));

        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isEqualTo(1);
        assertThat(plenary.scan(zhou).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    @DisplayName("PR5: later than a minute a note is needed; only what a look tells is a steward's reason; a device refuses its own scans")
    void boundsRefusals() {
        var scan = plenary.scan(zhou);
        assertThatThrownBy(() -> plenary.signIns().refuse(new Refusal(scan.id(), Reason.SUSPENDED, " ", null, null)))
            .isInstanceOfSatisfying(InvalidInput.class,
                broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("why", "gate"));
        assertThatThrownBy(() -> plenary.signIns().refuse(new Refusal(scan.id(), Reason.SUBSTITUTE, "Gate C", null, null))).isInstanceOf(InvalidInput.class);
        var other = device(DeviceDetails.of("Gate C"));
        act(product(), other);

        assertThatThrownBy(() -> plenary.signIns().refuse(new Refusal(scan.id(), Reason.SUBSTITUTE, GATE, "seen", null))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("PR6: a supervisor's device overrules with a reason, a steward's does not")
    void overrules() {
        Product.setClock(DOORS_CLOSE);
        var steward = device(DeviceDetails.of("Gate B"));
        var supervisor = device(new DeviceDetails("Gate B lead", DeviceRole.SUPERVISOR, null, Direction.IN, Set.of()));
        act(product(), steward);
        assertThatThrownBy(() -> plenary.enter(zhou, "the bus was late")).isInstanceOf(SupervisorsOnly.class);
        act(product(), supervisor);

        assertThatThrownBy(() -> plenary.enter(zhou, " ")).isInstanceOf(InvalidInput.class);
        assertThat(plenary.enter(zhou, "the bus was late").verdict()).isEqualTo(Verdict.ADMITTED);
    }

    private SignInAnswer goOut() {
        return plenary.signIns().signIn(new Scan(plenary.sitting, plenary.codeOf(zhou), GATE, SignInMethod.SCAN, Way.OUT, null, null));
    }

    private EnrolledDevice device(DeviceDetails details) {
        Plenary.asGuard();
        return aDevice(product(), plenary.congress, details);
    }

    private SignInAnswer scanAt(EnrolledDevice device) {
        Plenary.asGuard();
        var code = plenary.codeOf(zhou);
        act(product(), device);
        var answer = plenary.scan(code, null);
        Plenary.asGuard();
        return answer;
    }
}
