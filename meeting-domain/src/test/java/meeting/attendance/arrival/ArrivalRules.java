package meeting.attendance.arrival;

import static meeting.attendance.arrival.Reception.DESK;
import static meeting.attendance.arrival.Reception.TWO_O_CLOCK;
import static meeting.delegation.PersonFixture.aDelegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import meeting.accreditation.badge.Badges;
import meeting.accreditation.signing.Claims;
import meeting.accreditation.signing.CodeRefused;
import meeting.accreditation.signing.SignedCodes;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.BrokenRules;
import meeting.kernel.DomainException;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Taking people in, on every database. */
abstract class ArrivalRules {
    private Reception reception;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void openTheDesk() {
        reception = new Reception(product());
        zhou = reception.enrol(aDelegate("周丽华", "Zhou Lihua", "市第三中学", "138 0013 8077", reception.oldTown));
    }

    @Test
    @DisplayName("AR1, D11: a person is found by name, pinyin, unit and phone, with whether and where the person arrived")
    void findsByWhatPeopleSay() {
        for (var typed : List.of("周丽华", "zhoulihua", "第三中学", "8077"))
            assertThat(reception.arrivals().find(reception.congress, typed, NameOrder.PINYIN)).as(typed).singleElement().satisfies(found -> {
                assertThat(found.person().id()).isEqualTo(zhou);
                assertThat(found.delegation().name().en()).isEqualTo("Old Town");
                assertThat(found.arrival()).isNull();
            });
        reception.arrive(zhou);

        assertThat(reception.arrivals().find(reception.congress, "Zhou", NameOrder.PINYIN).get(0).arrival().desk()).isEqualTo(DESK);
    }

    @Test
    @DisplayName("AR1, SG7: a scanned badge finds its person; one that is forged or of another congress is refused as such")
    void findsByAScannedBadge() {
        var badge = product().get(Badges.class).current(zhou).orElseThrow();
        var day = LocalDate.of(2027, 1, 11);
        var text = product().get(SignedCodes.class).sign(reception.congress, List.of(new Claims(badge.code(), 0, 1, day, day))).get(0);
        assertThat(reception.arrivals().find(reception.congress, text, NameOrder.PINYIN)).extracting(found -> found.person().id()).containsExactly(zhou);
        var forged = text.substring(0, 60) + (text.charAt(60) == '0' ? '1' : '0') + text.substring(61);
        var elsewhere = new Reception(product());

        assertThatThrownBy(() -> reception.arrivals().find(reception.congress, forged, NameOrder.PINYIN))
            .isInstanceOfSatisfying(CodeRefused.class, refused -> assertThat(refused.code()).isEqualTo("accreditation.scanned-forged"));
        assertThatThrownBy(() -> reception.arrivals().find(elsewhere.congress, text, NameOrder.PINYIN))
            .isInstanceOfSatisfying(CodeRefused.class, refused -> assertThat(refused.code()).isEqualTo("accreditation.scanned-other-congress"));
    }

    @Test
    @DisplayName("AR1: who has arrived is not taken in again; the second desk is told when, where and by whom")
    void arrivesOnce() {
        reception.arrive(zhou);
        Reception.asSecretariat("mei");
        Product.setClock(TWO_O_CLOCK.plusSeconds(60));

        assertThatThrownBy(() -> reception.arrivals().arrive(Registration.complete(zhou, "Desk 2"))).isInstanceOfSatisfying(AlreadyArrived.class,
            broken -> assertThat(broken.arguments()).containsExactly("周丽华", TWO_O_CLOCK, DESK, "lin"));
        assertThat(reception.card(zhou).arrival().by()).isEqualTo("lin");
    }

    @RepeatedTest(3)
    @DisplayName("AR1: of two desks at the same instant one takes the person in, and the other is refused in words")
    void arrivesOnceAtTheSameInstant() throws Exception {
        var desks = Executors.newFixedThreadPool(2);
        Callable<String> taking = () -> {
            Reception.asSecretariat("lin");
            try {
                reception.arrive(zhou);
                return "arrived";
            } catch (RuntimeException thrown) {
                return BrokenRules.in(thrown).map(DomainException::code).orElse("unexplained");
            } finally {
                Product.signOut();
            }
        };

        var answers = desks.invokeAll(List.of(taking, taking)).stream().map(ArrivalRules::result).sorted().toList();

        desks.shutdown();
        assertThat(answers).containsOnlyOnce("arrived").isSubsetOf("arrived", "arrival.already-arrived", "general.just-taken");
    }

    @Test
    @DisplayName("AR2, R05: who is suspended or has withdrawn is not taken in, and the desk sees it before")
    void refusesTheSuspended() {
        product().get(Roster.class).suspend(zhou, "in custody");
        assertThat(reception.concerns(zhou)).startsWith(Concern.Kind.SUSPENDED);
        assertThat(reception.card(zhou).mayArrive()).isFalse();
        assertThatThrownBy(() -> reception.arrive(zhou))
            .isInstanceOfSatisfying(MayNotArrive.class, broken -> assertThat(broken.code()).isEqualTo("arrival.suspended"));

        product().get(Roster.class).withdraw(zhou, "resigned");
        assertThatThrownBy(() -> reception.arrive(zhou))
            .isInstanceOfSatisfying(MayNotArrive.class, broken -> assertThat(broken.code()).isEqualTo("arrival.withdrawn"));
    }

    @Test
    @DisplayName("AR3: an arrival is undone with a reason, and the person can arrive again")
    void undoes() {
        reception.arrive(zhou);

        assertThatThrownBy(() -> reception.arrivals().undo(zhou, " ")).isInstanceOf(InvalidInput.class);
        reception.arrivals().undo(zhou, "wrong person");
        assertThat(reception.card(zhou).mayArrive()).isTrue();
        assertThatThrownBy(() -> reception.arrivals().undo(zhou, "again")).isInstanceOf(NotArrived.class);
        Product.setClock(TWO_O_CLOCK.plus(Duration.ofHours(1)));
        reception.arrive(zhou);
        assertThat(reception.card(zhou).arrival().at()).isEqualTo(TWO_O_CLOCK.plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName("AR1: a desk has its last arrivals at hand, newest first")
    void remembersTheLatest() {
        var li = reception.delegate("李娜", reception.riverside);
        reception.arrive(zhou);
        Product.setClock(TWO_O_CLOCK.plusSeconds(20));
        reception.arrive(li);
        reception.arrivals().arrive(Registration.complete(reception.delegate("王芳", reception.riverside), "Desk 2"));

        assertThat(reception.arrivals().latest(reception.congress, DESK, 5)).extracting(card -> card.person().id()).containsExactly(li, zhou);
    }

    @Test
    @DisplayName("AR7: a delegation is taken in but for who is unticked, who came before and who may not")
    void takesADelegationIn() {
        var early = reception.delegate("李娜", reception.oldTown);
        var suspended = reception.delegate("王芳", reception.oldTown);
        var missing = reception.delegate("赵敏", reception.oldTown);
        reception.arrive(early);
        product().get(Roster.class).suspend(suspended, "in custody");

        var result = reception.arrivals().arriveTogether(new GroupRegistration(reception.congress, List.of(zhou, early, suspended), DESK, "He Lan", Set.of()));

        assertThat(result).isEqualTo(new GroupResult(1, 1, 1));
        assertThat(reception.card(zhou).arrival().packCollectedBy()).isEqualTo("He Lan");
        assertThat(reception.card(missing).hasArrived()).isFalse();
        assertThatThrownBy(() -> reception.arrivals().arriveTogether(new GroupRegistration(reception.congress, List.of(), DESK, null, Set.of())))
            .isInstanceOf(InvalidInput.class);
        var elsewhere = new Reception(product());
        assertThatThrownBy(() -> elsewhere.arrivals().arriveTogether(new GroupRegistration(elsewhere.congress, List.of(missing), DESK, null, Set.of())))
            .isInstanceOf(NotFound.class);
    }

    private static String result(Future<String> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
