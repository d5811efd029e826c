package meeting.attendance.door;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.attendance.door.Plenary.DOORS_CLOSE;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.accreditation.Codes;
import meeting.accreditation.device.DeviceTokens;
import meeting.accreditation.device.Devices;
import meeting.attendance.LedgerRow;
import meeting.attendance.Reason;
import meeting.attendance.SignInId;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is repeated, entered by hand, taken back or sent by a device, on every database. */
abstract class UndoRules extends DoorRules {
    @Test
    @DisplayName("A3: a repeated nonce gets the first answer, marked, and adds no line; another actor's nonce is another's")
    void answersAgain() {
        var first = plenary.scan(plenary.codeOf(zhou), "n1");
        var again = plenary.scan(plenary.codeOf(zhou), "n1");
        var refused = plenary.scan("no code", "n2");

        assertThat(again).usingRecursiveComparison().ignoringFields("replay").isEqualTo(first);
        assertThat(again.replay()).isTrue();
        assertThat(plenary.scan("no code", "n2").id()).isEqualTo(refused.id());
        assertThat(plenary.ledger()).hasSize(2);
        Product.signIn("wu", Set.of(Roles.SECURITY));
        assertThat(plenary.scan(plenary.codeOf(zhou), "n1").verdict()).isEqualTo(Verdict.REPEATED);
    }

    @Test
    @DisplayName("A3: the first answer stays the first answer after an undo, also where it was \"already signed in\"")
    void answersAgainAfterAnUndo() {
        var admission = plenary.scan(plenary.codeOf(zhou), "n1");
        var repeated = plenary.scan(plenary.codeOf(zhou), "n2");
        plenary.undo(admission, GATE, "wrong person");

        assertThat(plenary.scan(plenary.codeOf(zhou), "n1").verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(plenary.scan(plenary.codeOf(zhou), "n2")).usingRecursiveComparison().ignoringFields("replay").isEqualTo(repeated);
    }

    @Test
    @DisplayName("A3: one nonce for two codes is a fault of the sender, never somebody else's answer")
    void refusesANonceOfAnotherScan() {
        plenary.scan(plenary.codeOf(zhou), "n1");
        var li = plenary.delegate("李娜", plenary.riverside);

        assertThatThrownBy(() -> plenary.scan(plenary.codeOf(li), "n1")).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("nonce"));
    }

    @Test
    @DisplayName("A6: by hand, with a reason, a person is entered past credentials, a lost code and the window")
    void entersByHand() {
        var pending = plenary.enrol(new PersonDetails(AttendeeCategory.DELEGATE, new PersonName("李娜", null), plenary.oldTown, null, null, null, null,
            null, null, null, Credentials.PENDING, true, null));
        assertThat(plenary.scan(pending).reason()).isEqualTo(Reason.CREDENTIALS_PENDING);
        product().get(Codes.class).revoke(product().get(Codes.class).codeOf(zhou).orElseThrow().code(), "badge lent");
        Product.setClock(DOORS_CLOSE.plusSeconds(600));

        assertThatThrownBy(() -> plenary.enter(pending, " x ")).isInstanceOf(InvalidInput.class);
        assertThat(plenary.enter(pending, "committee confirmed by phone").verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(plenary.enter(zhou, "known to the head of delegation").verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(plenary.enter(zhou, "once more").verdict()).isEqualTo(Verdict.REPEATED);
        assertThat(plenary.ledger()).filteredOn(row -> row.verdict() == Verdict.ADMITTED).extracting(LedgerRow::note, LedgerRow::method, LedgerRow::by)
            .contains(tuple("committee confirmed by phone", SignInMethod.MANUAL, "guard"));
    }

    @Test
    @DisplayName("A6: who is not of the sitting's congress is not found by hand")
    void entersNoStranger() {
        var elsewhere = new Plenary(product()).delegate("李娜", null);

        assertThatThrownBy(() -> plenary.enter(elsewhere, "looks familiar")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plenary.enter(PersonId.next(), "looks familiar")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("A7: after an undo the next sign-in is open; both stay in the ledger")
    void opensTheNextTurn() {
        var first = plenary.scan(zhou);
        assertThat(plenary.undo(first, GATE, "wrong person").verdict()).isEqualTo(Verdict.UNDONE);
        var second = plenary.scan(zhou);

        assertThat(second.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(plenary.scan(zhou).earlier().id()).isEqualTo(second.id());
        assertThat(plenary.ledger()).extracting(LedgerRow::verdict)
            .containsExactlyInAnyOrder(Verdict.ADMITTED, Verdict.UNDONE, Verdict.ADMITTED, Verdict.REPEATED);
        assertThatThrownBy(() -> plenary.undo(first, GATE, "wrong person")).isInstanceOf(AdmissionUndone.class);
        assertThat(plenary.scan(zhou).verdict()).isEqualTo(Verdict.REPEATED);
    }

    @Test
    @DisplayName("A7: within a minute the gate that admitted needs no reason; later, or elsewhere, it does")
    void undoesQuickly() {
        var first = plenary.scan(zhou);
        assertThatThrownBy(() -> plenary.undo(first, "Gate C", null)).isInstanceOf(InvalidInput.class);
        Product.setClock(HALF_PAST_EIGHT.plusSeconds(60));
        assertThat(plenary.undo(first, GATE, null).verdict()).isEqualTo(Verdict.UNDONE);

        var second = plenary.scan(zhou);
        Product.setClock(HALF_PAST_EIGHT.plusSeconds(121));
        assertThatThrownBy(() -> plenary.undo(second, GATE, null)).isInstanceOf(InvalidInput.class);
        Product.signIn("wu", Set.of(Roles.SECURITY));
        assertThat(plenary.undo(second, "Gate C", "wrong person").verdict()).isEqualTo(Verdict.UNDONE);
    }

    @Test
    @DisplayName("A7: only an admission is undone; a refusal, an undo or nothing is not found")
    void undoesAdmissionsOnly() {
        var refused = plenary.scan("no code", null);
        var undone = plenary.undo(plenary.scan(zhou), GATE, null);

        assertThatThrownBy(() -> plenary.undo(refused, GATE, "wrong person")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plenary.undo(undone, GATE, "wrong person")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plenary.signIns().undo(new Undo(new SignInId(UUID.randomUUID()), GATE, "wrong person", null))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("B6, A7: a device signs in at its own congress, by code only, and takes back only its own")
    void confinesDevices() {
        var other = new Plenary(product());
        var device = aDevice(product(), plenary.congress, "Scanner 3");
        var byGuard = plenary.scan(zhou);
        var li = plenary.delegate("李娜", plenary.riverside);
        var code = plenary.codeOf(li);
        Product.signIn(product().get(DeviceTokens.class).authenticate(device.token()).orElseThrow().actor());

        var own = plenary.scan(code, "n1");
        assertThat(own.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThatThrownBy(() -> other.scan(code, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plenary.undo(byGuard, GATE, "wrong person")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plenary.enter(zhou, "by hand")).isInstanceOf(SupervisorsOnly.class);
        assertThat(plenary.undo(own, GATE, null).verdict()).isEqualTo(Verdict.UNDONE);
        assertThat(plenary.attendance().live(plenary.sitting).latest()).isEmpty();
        assertThatThrownBy(() -> other.attendance().live(other.sitting)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("B5: a revoked device signs nobody in, even while its token is remembered")
    void stopsARevokedDevice() {
        var device = aDevice(product(), plenary.congress, "Scanner 3");
        var actor = product().get(DeviceTokens.class).authenticate(device.token()).orElseThrow().actor();
        product().get(Devices.class).revoke(device.id(), "left in the bus");
        var code = plenary.codeOf(zhou);
        Product.signIn(actor);

        assertThatThrownBy(() -> plenary.scan(code, null)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("A2: the ledger has no verb but adding and reading, and a line once written stays as it is")
    void onlyGrows() {
        var ledger = product().get(Ledger.class);
        var admission = plenary.scan(zhou);
        var line = Product.inTransaction(() -> ledger.line(admission.id()).orElseThrow());
        var forged = new Line(line.id(), line.congress(), line.sitting(), line.person(), null, Verdict.REFUSED, Reason.SUSPENDED, null,
            new Place(GATE, null, Way.IN), "x", "x",
            SignInMethod.SCAN, line.scannedAt(), line.receivedAt(), false, null, null, null, null);

        assertThat(Product.inTransaction(() -> ledger.add(forged))).isFalse();
        assertThat(Product.inTransaction(() -> ledger.line(admission.id()))).contains(line);
        assertThat(Arrays.stream(Ledger.class.getDeclaredMethods()).map(Method::getName).distinct())
            .containsExactlyInAnyOrderElementsOf(List.of("look", "add", "line", "withNonce", "congressOf"));
    }
}
