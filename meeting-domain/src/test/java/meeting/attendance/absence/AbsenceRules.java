package meeting.attendance.absence;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aMeetingOfThePresidium;
import static meeting.agenda.AgendaFixture.aPlenary;
import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingView;
import meeting.attendance.SessionRules;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.attendance.leave.Decision;
import meeting.attendance.leave.LeaveAsk;
import meeting.attendance.leave.LeaveReason;
import meeting.attendance.leave.Leaves;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Absences without leave, on every database. */
abstract class AbsenceRules extends SessionRules {
    @Test
    @DisplayName("AB1, AB2, AB4: absent is who was neither there nor excused, from the end of the sitting on; the second absence comes first")
    void absent() {
        asStaffOf(session.riverside);
        var leaves = product().get(Leaves.class);
        var leave = leaves.ask(new LeaveAsk(wang, LeaveReason.FAMILY, "wedding", Set.of(session.firstMorning), true));
        asLeadership();
        leaves.decide(leave, leaves.leave(leave).version(), Decision.AGREED, null);
        asSecretariat();
        session.signsIn(zhou, session.firstMorning);
        assertThat(absences().absences(session.congress)).isEmpty();
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        assertThat(absences().absences(session.congress)).extracting(row -> row.person().id()).containsExactly(li);
        Product.setClock(SEVEN.plus(Duration.ofHours(10)));

        assertThat(absences().absences(session.congress)).extracting(row -> row.person().id(), AbsenceRow::times)
            .startsWith(org.assertj.core.groups.Tuple.tuple(li, 2)).hasSize(3);
        assertThat(absences().reckoned(session.congress)).hasSize(2);
        asStaffOf(session.oldTown);
        assertThat(absences().absences(session.congress)).extracting(row -> row.person().id()).containsExactly(zhou);
    }

    @Test
    @DisplayName("AB1: an entry made late takes the absence away")
    void lateEntry() {
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        asSecretariat();
        product().get(SignIns.class).enter(new ManualEntry(session.firstMorning, li, "Gate B", "was seen in the hall", null, null));

        assertThat(absences().absences(session.congress)).extracting(row -> row.person().id()).doesNotContain(li).hasSize(2);
    }

    @Test
    @DisplayName("AB1: leave that is granted after the sitting takes the absence away, as does what was missed by a sitting that is cancelled later")
    void grantedAfterwards() {
        asStaffOf(session.riverside);
        var leaves = product().get(Leaves.class);
        var leave = leaves.ask(new LeaveAsk(li, LeaveReason.FAMILY, "wedding", Set.of(session.firstMorning), false));
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        asSecretariat();
        assertThat(whoIsAbsent()).containsExactlyInAnyOrder(li, wang, zhou);
        asLeadership();
        leaves.decide(leave, leaves.leave(leave).version(), Decision.AGREED, null);
        asSecretariat();
        assertThat(whoIsAbsent()).containsExactlyInAnyOrder(wang, zhou);
        product().get(Scheduling.class).cancel(session.firstMorning, 0, "storm warning");

        assertThat(whoIsAbsent()).isEmpty();
    }

    @Test
    @DisplayName("AB1: absent is nobody who could not have come, nor who was not expected, nor from a meeting of a part")
    void whoIsNotMeant() {
        session.guest("Ana Ruiz");
        product().get(Roster.class).suspend(wang, "in custody");
        product().get(Roster.class).withdraw(zhou, "resigned");
        product().get(Scheduling.class).create(session.congress, aMeetingOfThePresidium());
        Product.setClock(SEVEN.plus(Duration.ofHours(16)));

        assertThat(absences().absences(session.congress)).singleElement().satisfies(row -> {
            assertThat(row.person().id()).isEqualTo(li);
            assertThat(row.sittings()).containsExactly(session.firstMorning, session.firstAfternoon);
        });
    }

    @Test
    @DisplayName("AB1: a sitting at which people may sign in after its end is over once they no longer may")
    void overOnceTheDoorsAreShut() {
        var evening = NINE_O_CLOCK.plus(Duration.ofHours(10));
        var late = product().get(Scheduling.class).create(session.congress, aPlenary(evening, evening.plus(Duration.ofHours(1)), null, 90));
        Product.setClock(evening.plus(Duration.ofMinutes(90)).minusMillis(1));
        assertThat(absences().reckoned(session.congress)).extracting(SittingView::id).containsExactly(session.firstMorning, session.firstAfternoon);
        Product.setClock(evening.plus(Duration.ofMinutes(90)));

        assertThat(absences().reckoned(session.congress)).extracting(SittingView::id).containsExactly(session.firstMorning, session.firstAfternoon, late);
    }

    private List<PersonId> whoIsAbsent() {
        return absences().absences(session.congress).stream().map(row -> row.person().id()).toList();
    }

    private Absences absences() {
        return product().get(Absences.class);
    }
}
