package meeting.agenda;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenary;
import static meeting.agenda.AgendaFixture.aPlenaryAt;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.HallId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchedulingTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private Scheduling scheduling;
    private CongressId congress;

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        scheduling = product.get(Scheduling.class);
        congress = product.get(Convening.class).convene(aPeoplesCongress());
    }

    @Test
    @DisplayName("sittings are read as they were laid down, in the order of the day")
    void readsWhatWasLaidDown() {
        var afternoon = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK.plus(Duration.ofHours(6))));
        var morning = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK));

        assertThat(scheduling.sittings(congress)).extracting(SittingView::id).containsExactly(morning, afternoon);
        assertThat(scheduling.sitting(morning).details()).isEqualTo(aPlenaryAt(NINE_O_CLOCK));
    }

    @Test
    @DisplayName("T1: a sitting that ends when it starts is refused at its end")
    void refusesToEndBeforeItStarts() {
        assertRefusedAt("endsAt", () -> scheduling.create(congress, aPlenary(NINE_O_CLOCK, NINE_O_CLOCK, null, null)));
    }

    @Test
    @DisplayName("T2: a hall of another congress is refused")
    void refusesAForeignHall() {
        var elsewhere = new SittingDetails(aPlenaryAt(NINE_O_CLOCK).title(), SittingKind.OTHER, HallId.next(), NINE_O_CLOCK,
            NINE_O_CLOCK.plusSeconds(60), null, null);

        assertRefusedAt("hall", () -> scheduling.create(congress, elsewhere));
    }

    @Test
    @DisplayName("T3: sign-in is open from 45 minutes before to 30 minutes after the start, as the congress has it")
    void takesTheCongressMinutes() {
        var sitting = scheduling.sitting(scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK)));

        assertThat(sitting.signInOpens()).isEqualTo(Instant.parse("2027-01-11T00:15:00Z"));
        assertThat(sitting.signInCloses()).isEqualTo(Instant.parse("2027-01-11T01:30:00Z"));
    }

    @Test
    @DisplayName("T3: when the congress opens its doors earlier, sittings follow; one with its own minutes does not")
    void followsTheCongress() {
        var following = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK));
        var own = scheduling.create(congress, aPlenary(NINE_O_CLOCK, NINE_O_CLOCK.plusSeconds(3600), 20, 5));

        product.get(Convening.class).edit(congress, product.get(Convening.class).congress(congress).version(), withDoorsOpen(90));

        assertThat(scheduling.sitting(following).signInOpens()).isEqualTo(NINE_O_CLOCK.minus(Duration.ofMinutes(90)));
        assertThat(scheduling.sitting(own).signInOpens()).isEqualTo(NINE_O_CLOCK.minus(Duration.ofMinutes(20)));
        assertThat(scheduling.sitting(own).signInCloses()).isEqualTo(NINE_O_CLOCK.plus(Duration.ofMinutes(5)));
    }

    @Test
    @DisplayName("T3: a window of more than a day is refused")
    void refusesAnEndlessWindow() {
        assertRefusedAt("opensBefore", () -> scheduling.create(congress, aPlenary(NINE_O_CLOCK, NINE_O_CLOCK.plusSeconds(60), 1441, null)));
        assertRefusedAt("closesAfter", () -> scheduling.create(congress, aPlenary(NINE_O_CLOCK, NINE_O_CLOCK.plusSeconds(60), null, -1)));
    }

    @Test
    @DisplayName("T4: a cancelled sitting keeps its reason, stays in the schedule, and is neither edited nor cancelled again")
    void cancelsOnce() {
        var sitting = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK));
        assertRefusedAt("reason", () -> scheduling.cancel(sitting, 0, " no "));
        scheduling.cancel(sitting, 0, " power failure ");

        var cancelled = scheduling.sitting(sitting);
        assertThat(cancelled.isCancelled()).isTrue();
        assertThat(cancelled.cancellation()).isEqualTo("power failure");
        assertThat(scheduling.sittings(congress)).hasSize(1);
        assertThatThrownBy(() -> scheduling.edit(sitting, cancelled.version(), aPlenaryAt(NINE_O_CLOCK))).isInstanceOf(SittingCancelled.class);
        assertThatThrownBy(() -> scheduling.cancel(sitting, cancelled.version(), "again")).isInstanceOf(SittingCancelled.class);
    }

    @Test
    @DisplayName("T5: of two edits of the same version the second is refused and changes nothing")
    void refusesAStaleEdit() {
        var sitting = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK));
        var moved = aPlenaryAt(NINE_O_CLOCK.plusSeconds(900));
        scheduling.edit(sitting, 0, moved);

        assertThatThrownBy(() -> scheduling.edit(sitting, 0, aPlenaryAt(NINE_O_CLOCK))).isInstanceOf(SomeoneWasFaster.class);
        assertThatThrownBy(() -> scheduling.cancel(sitting, 0, "too late")).isInstanceOf(SomeoneWasFaster.class);
        assertThat(scheduling.sitting(sitting).details()).isEqualTo(moved);
    }

    @Test
    @DisplayName("security reads the schedule and lays down nothing; an unknown sitting is not found")
    void namesItsRoles() {
        var sitting = scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK));
        Product.signIn("guard", Set.of(Roles.SECURITY));

        assertThat(scheduling.sitting(sitting).id()).isEqualTo(sitting);
        assertThatThrownBy(() -> scheduling.create(congress, aPlenaryAt(NINE_O_CLOCK))).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> scheduling.cancel(sitting, 0, "because")).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> scheduling.sitting(new SittingId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    private static CongressDetails withDoorsOpen(int minutesBefore) {
        var usual = aPeoplesCongress();
        return new CongressDetails(usual.kind(), usual.title(), usual.zone(), usual.nameOrder(), usual.firstDay(), usual.lastDay(), usual.halls(),
            usual.electorate(), usual.quorum(), minutesBefore, usual.signInClosesAfter());
    }

    private static void assertRefusedAt(String field, ThrowingCallable useCase) {
        assertThatThrownBy(useCase).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly(field));
    }
}
