package meeting.attendance.door;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.attendance.door.Plenary.DOORS_CLOSE;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.EnrolledDevice;
import meeting.attendance.Reason;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What gates decided alone, handed in when the network is back, on every database. */
abstract class HandingInRules {
    private Plenary plenary;
    private PersonId zhou;
    private String code;
    private EnrolledDevice device;

    abstract Product product();

    @BeforeEach
    void comeBack() {
        plenary = new Plenary(product());
        zhou = plenary.delegate("周丽华", plenary.oldTown);
        code = plenary.codeOf(zhou);
        device = aDevice(product(), plenary.congress, "Gate B");
        Product.setClock(DOORS_CLOSE.plusSeconds(3600));
        act(product(), device);
    }

    @Test
    @DisplayName("PR7, A3, A5: what happened counts as of when it happened, is late and keeps both decisions; sent again it is answered alike")
    void keepsBothDecisions() {
        assertThat(handIn("n1", Verdict.ADMITTED, null)).isEqualTo(new HandedIn("n1", Verdict.ADMITTED, null, false));
        assertThat(handIn("n1", Verdict.ADMITTED, null)).isEqualTo(new HandedIn("n1", Verdict.ADMITTED, null, false));

        assertThat(plenary.ledger()).singleElement().satisfies(row -> {
            assertThat(row.late()).isTrue();
            assertThat(row.scannedAt()).isEqualTo(HALF_PAST_EIGHT);
            assertThat(row.receivedAt()).isEqualTo(DOORS_CLOSE.plusSeconds(3600));
        });
    }

    @Test
    @DisplayName("PR7: two gates that both let one person in alone are a conflict; the person is in once")
    void showsTwoAdmissions() {
        handIn("n1", Verdict.ADMITTED, null);
        Plenary.asGuard();
        act(product(), aDevice(product(), plenary.congress, "Gate C"));

        assertThat(handIn("n1", Verdict.ADMITTED, null)).isEqualTo(new HandedIn("n1", Verdict.REPEATED, Reason.ALREADY_SIGNED_IN, true));
        Plenary.asGuard();
        assertThat(plenary.attendance().live(plenary.sitting).total().present()).isEqualTo(1);
    }

    @Test
    @DisplayName("PR7: whom the server refuses and the device let in is a conflict; whom the device turned away is not in")
    void judgesAnew() {
        Plenary.asSecretariat();
        product().get(Roster.class).suspend(zhou, "in custody");
        act(product(), device);
        assertThat(handIn("n1", Verdict.ADMITTED, null)).isEqualTo(new HandedIn("n1", Verdict.REFUSED, Reason.SUSPENDED, true));
        Plenary.asSecretariat();
        product().get(Roster.class).restore(zhou, "released");
        act(product(), device);

        assertThat(handIn("n2", Verdict.REFUSED, Reason.NOT_ON_ROSTER)).isEqualTo(new HandedIn("n2", Verdict.REFUSED, Reason.NOT_ON_ROSTER, false));
        assertThat(handIn("n3", Verdict.REPEATED, Reason.ALREADY_SIGNED_IN)).isEqualTo(new HandedIn("n3", Verdict.REPEATED, Reason.ALREADY_SIGNED_IN, true));
    }

    @Test
    @DisplayName("PR7: an answer that never arrived does not hide that the device decided otherwise")
    void tellsWhatWasNotHeard() {
        Product.setClock(DOORS_CLOSE);
        assertThat(plenary.scan(code, "n1").reason()).isEqualTo(Reason.TOO_LATE);

        var letIn = new QueuedScan(plenary.sitting, code, GATE, SignInMethod.SCAN, Way.IN, DOORS_CLOSE, "n1", Verdict.ADMITTED, null, null);
        assertThat(plenary.signIns().handIn(letIn).conflict()).isTrue();
        assertThat(plenary.signIns().handIn(letIn).conflict()).isTrue();
        assertThat(plenary.ledger()).hasSize(2);
    }

    @Test
    @DisplayName("PR5, PR7, A7: an undo and a steward's refusal that were decided alone take back the admission from just before")
    void takesBackAlone() {
        handIn("n1", Verdict.ADMITTED, null);
        assertThat(handIn("n2", Verdict.UNDONE, null).verdict()).isEqualTo(Verdict.UNDONE);
        handIn("n3", Verdict.ADMITTED, null);
        assertThat(handIn("n4", Verdict.REFUSED, Reason.SUBSTITUTE)).isEqualTo(new HandedIn("n4", Verdict.REFUSED, Reason.SUBSTITUTE, false));

        assertThat(handIn("n5", Verdict.ADMITTED, null).verdict()).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    @DisplayName("PR6, PR7: a supervisor's note overrules, a steward's does not")
    void overrulesAlone() {
        var late = new QueuedScan(plenary.sitting, code, GATE, SignInMethod.SCAN, Way.IN, DOORS_CLOSE, "n1", Verdict.ADMITTED, Reason.TOO_LATE,
            "the bus was late");
        assertThat(plenary.signIns().handIn(late)).isEqualTo(new HandedIn("n1", Verdict.REFUSED, Reason.TOO_LATE, true));
        Plenary.asGuard();
        act(product(), aDevice(product(), plenary.congress, new DeviceDetails("Lead", DeviceRole.SUPERVISOR, null, Direction.IN, Set.of())));

        assertThat(plenary.signIns().handIn(late)).isEqualTo(new HandedIn("n1", Verdict.ADMITTED, null, false));
    }

    @Test
    @DisplayName("PR7: an entry says what it was: sitting, code, time, nonce, decision")
    void namesWhatIsMissing() {
        var empty = new QueuedScan(null, null, " ", null, null, null, null, null, null, null);
        assertThatThrownBy(() -> plenary.signIns().handIn(empty)).isInstanceOfSatisfying(InvalidInput.class, broken -> assertThat(broken.faults())
            .extracting(InvalidInput.Fault::field).containsExactly("sittingId", "code", "scannedAt", "verdict", "nonce", "gate"));
    }

    private HandedIn handIn(String nonce, Verdict verdict, Reason reason) {
        return plenary.signIns().handIn(new QueuedScan(plenary.sitting, code, GATE, SignInMethod.SCAN, Way.IN, HALF_PAST_EIGHT, nonce, verdict, reason, null));
    }
}
