package meeting.attendance.door;

import static meeting.attendance.door.Plenary.DOORS_CLOSE;
import static meeting.attendance.door.Plenary.DOORS_OPEN;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.LedgerQuery;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInAnswer.Light;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a gate is told, on every database. */
abstract class SignInRules extends DoorRules {
    @Test
    @DisplayName("A1: whoever is on the roster is admitted once, with name and delegation")
    void admits() {
        var answer = plenary.scan(zhou);

        assertThat(answer.light()).isEqualTo(Light.GREEN);
        assertThat(answer.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(answer.reason()).isNull();
        assertThat(answer.explained().key()).isEqualTo("attendance.admitted");
        assertThat(answer.person().id()).isEqualTo(zhou);
        assertThat(answer.person().fullName()).isEqualTo("周丽华");
        assertThat(answer.person().delegationName().en()).isEqualTo("Delegation 2");
        assertThat(answer.scannedAt()).isEqualTo(HALF_PAST_EIGHT);
    }

    @Test
    @DisplayName("A1, A4: who is signed in already is told when, where and by whom (R03)")
    void repeats() {
        var first = plenary.scan(zhou);
        Product.setClock(HALF_PAST_EIGHT.plusSeconds(300));
        Product.signIn("wu", Set.of(Roles.SECURITY));
        var second = plenary.scan(zhou);

        assertThat(second.light()).isEqualTo(Light.AMBER);
        assertThat(second.reason()).isEqualTo(Reason.ALREADY_SIGNED_IN);
        assertThat(second.reason().code()).isEqualTo("R03");
        assertThat(second.earlier()).isEqualTo(new SignInAnswer.Earlier(first.id(), HALF_PAST_EIGHT, GATE, "guard"));
        assertThat(second.explained().arguments()).isEqualTo(List.of(HALF_PAST_EIGHT, GATE, "guard"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "周丽华", "https://example.org/?q=1", "'; drop table sign_in; --", "\u0000\u0007\uD800", "K7QM-4T9X-2BD"})
    @DisplayName("A2, A4: whatever is scanned gets an answer and is kept as it was read (R01)")
    void refusesWhatIsNoCode(String scanned) {
        var answer = plenary.scan(scanned, null);

        assertThat(answer.light()).isEqualTo(Light.RED);
        assertThat(answer.reason().code()).isEqualTo("R01");
        assertThat(answer.person()).isNull();
        assertThat(plenary.ledger()).singleElement().satisfies(row -> assertThat(row.rawCode()).isEqualTo(Line.escaped(scanned)));
    }

    @Test
    @DisplayName("A2: what is read is kept bounded and without control characters")
    void keepsWhatWasRead() {
        plenary.scan("a\u0000b\r\n" + "长".repeat(100_000), null);

        assertThat(plenary.ledger().get(0).rawCode()).startsWith("a\\u0000b\\u000d\\u000a长长").hasSize(200);
    }

    @Test
    @DisplayName("A4: a good code of nobody here is not on the roster; a mistyped one is told apart (R01)")
    void tellsMistypedFromUnknown() {
        assertThat(plenary.scan(Code.read("00000000000").orElseThrow().value(), null).reason()).isEqualTo(Reason.NOT_ON_ROSTER);
        assertThat(plenary.scan("00000000001", null).reason()).isEqualTo(Reason.UNREADABLE);
        var elsewhere = new Plenary(product());
        assertThat(plenary.scan(elsewhere.codeOf(elsewhere.delegate("李娜", null)), null).reason()).isEqualTo(Reason.NOT_ON_ROSTER);
    }

    @Test
    @DisplayName("A4: a lost code is R06, a revoked one R07, its replacement admits")
    void refusesDeadCodes() {
        var codes = product().get(Codes.class);
        var lost = codes.codeOf(zhou).orElseThrow().code();
        var replacement = codes.replaceLost(lost, "left in the bus").code();
        assertThat(plenary.scan(lost.value(), null).reason()).isEqualTo(Reason.CODE_LOST);
        assertThat(plenary.scan(lost.value(), null).person().id()).isEqualTo(zhou);
        assertThat(plenary.scan(replacement.value(), null).verdict()).isEqualTo(Verdict.ADMITTED);

        codes.revoke(replacement, "badge lent");
        assertThat(plenary.scan(replacement.value(), null).reason()).isEqualTo(Reason.CODE_REVOKED);
    }

    @Test
    @DisplayName("A4, A6: withdrawn and suspended people are refused in their own words, by hand too")
    void refusesTheBarred() {
        Plenary.asSecretariat();
        product().get(Roster.class).suspend(zhou, "in custody");
        assertThat(plenary.scan(zhou).reason()).isEqualTo(Reason.SUSPENDED);
        assertThat(plenary.enter(zhou, "she insists").reason()).isEqualTo(Reason.SUSPENDED);
        product().get(Roster.class).withdraw(zhou, "resigned");

        assertThat(plenary.scan(zhou).reason()).isEqualTo(Reason.WITHDRAWN);
        assertThat(plenary.enter(zhou, "she insists").reason()).isEqualTo(Reason.WITHDRAWN);
    }

    @Test
    @DisplayName("A4, A6: a cancelled sitting admits nobody, by hand neither (R08)")
    void refusesAtACancelledSitting() {
        Plenary.asSecretariat();
        product().get(Scheduling.class).cancel(plenary.sitting, 0, "power failure");

        assertThat(plenary.scan(zhou).reason()).isEqualTo(Reason.SITTING_CANCELLED);
        assertThat(plenary.enter(zhou, "she came anyway").reason()).isEqualTo(Reason.SITTING_CANCELLED);
    }

    @Test
    @DisplayName("A4, A5: too early says from when, too late since when; the window is half-open (R08)")
    void keepsTheWindow() {
        Product.setClock(DOORS_OPEN.minusMillis(1));
        assertThat(plenary.scan(zhou).explained()).isEqualTo(new SignInAnswer.Explanation("attendance.too-early", List.of(DOORS_OPEN)));
        Product.setClock(DOORS_CLOSE);
        assertThat(plenary.scan(zhou).explained()).isEqualTo(new SignInAnswer.Explanation("attendance.too-late", List.of(DOORS_CLOSE)));
        Product.setClock(DOORS_CLOSE.minusMillis(1));
        assertThat(plenary.scan(zhou).verdict()).isEqualTo(Verdict.ADMITTED);
        Product.setClock(DOORS_CLOSE);
        assertThat(plenary.scan(zhou).reason()).isEqualTo(Reason.ALREADY_SIGNED_IN);
    }

    @Test
    @DisplayName("A5: a scan that arrives after the doors closed counts as of when it happened, and is marked")
    void acceptsLateUploads() {
        Product.setClock(DOORS_CLOSE.plusSeconds(3600));
        var answer = plenary.scanAt(HALF_PAST_EIGHT, zhou);

        assertThat(answer.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(answer.late()).isTrue();
        assertThat(answer.scannedAt()).isEqualTo(HALF_PAST_EIGHT);
        assertThat(plenary.ledger()).singleElement().satisfies(row -> assertThat(row.late()).isTrue());
    }

    @Test
    @DisplayName("A5: a late scan that was too early when it happened is kept, refused and marked; a clock that is ahead has scanned now")
    void judgesLateUploadsByTheirTime() {
        assertThat(plenary.scanAt(DOORS_OPEN.minusSeconds(1), zhou)).satisfies(answer -> {
            assertThat(answer.reason()).isEqualTo(Reason.TOO_EARLY);
            assertThat(answer.late()).isTrue();
        });
        assertThat(plenary.scanAt(DOORS_CLOSE.plusSeconds(60), zhou)).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.ADMITTED);
            assertThat(answer.scannedAt()).isEqualTo(HALF_PAST_EIGHT);
            assertThat(answer.late()).isFalse();
        });
    }

    @Test
    @DisplayName("R16: of two people with the same name both are admitted with a look at unit and photo; a withdrawn one does not count")
    void looksAtNamesakes() {
        var other = plenary.delegate("周丽华", plenary.riverside);
        assertThat(plenary.scan(zhou)).satisfies(answer -> {
            assertThat(answer.verdict()).isEqualTo(Verdict.ADMITTED);
            assertThat(answer.reason()).isEqualTo(Reason.NAMESAKE);
            assertThat(answer.light()).isEqualTo(Light.AMBER);
        });
        Plenary.asSecretariat();
        product().get(Roster.class).withdraw(zhou, "resigned");

        assertThat(plenary.scan(other).light()).isEqualTo(Light.GREEN);
    }

    @Test
    @DisplayName("a scan names its sitting, gate and method; an unknown sitting is not found; leadership signs nobody in")
    void namesItsRoles() {
        assertThatThrownBy(() -> plenary.signIns().signIn(new Scan(plenary.sitting, "x", " ", SignInMethod.MANUAL, null, "n".repeat(101))))
            .isInstanceOfSatisfying(InvalidInput.class, broken ->
                assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("method", "gate", "nonce"));
        assertThatThrownBy(() -> plenary.signIns().signIn(new Scan(SittingId.next(), "x", GATE, SignInMethod.TYPED, null, null)))
            .isInstanceOf(NotFound.class);
        Product.signIn("he", Set.of(Roles.LEADERSHIP, Roles.DELEGATION_STAFF));

        assertThatThrownBy(() -> plenary.scan("x", null)).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> plenary.attendance().log(new LedgerQuery(plenary.sitting, null, null, 0, 1))).isInstanceOf(NotAuthorized.class);
    }
}
