package meeting.attendance.absence;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.attendance.SessionFixture;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.attendance.leave.Decision;
import meeting.attendance.leave.LeaveAsk;
import meeting.attendance.leave.LeaveReason;
import meeting.attendance.leave.Leaves;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Absences without leave, on every database. */
abstract class AbsenceRules {
    private SessionFixture session;
    private PersonId li;
    private PersonId wang;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void enrol() {
        session = new SessionFixture(product(), CongressKind.PEOPLES);
        li = session.delegate("李娜", session.riverside);
        wang = session.delegate("王小明", session.riverside);
        zhou = session.delegate("周丽华", session.oldTown);
    }

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
    @DisplayName("AB5, AB6: the first absence warns, the second sounds until it is answered with a note, the third sounds anew; liaison officers see theirs, not the note")
    void sounds() {
        for (var sitting : List.of(session.firstMorning, session.firstAfternoon, session.secondMorning)) session.signsIn(zhou, sitting);
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        assertThat(row(li)).satisfies(first -> {
            assertThat(first.isAlarm()).isFalse();
            assertThat(first.isSounding()).isFalse();
        });
        assertThatThrownBy(() -> absences().answer(session.congress, li, 1, "has been called")).isInstanceOf(AbsenceAnswered.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(10)));
        assertThat(row(li).isSounding()).isTrue();
        asStaffOf(session.riverside);
        assertThat(row(li).isSounding()).isTrue();
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, "has been called")).isInstanceOf(NotAuthorized.class);
        asSecretariat();
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, " ")).isInstanceOf(InvalidInput.class);
        absences().answer(session.congress, li, 2, " the presidium was told ");
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, "once more")).isInstanceOf(AbsenceAnswered.class);

        assertThat(row(li)).satisfies(answered -> {
            assertThat(answered.isSounding()).isFalse();
            assertThat(answered.answer().note()).isEqualTo("the presidium was told");
            assertThat(answered.answer().by()).isEqualTo("lin");
        });
        assertThat(row(wang).isSounding()).isTrue();
        asStaffOf(session.riverside);
        assertThat(row(li).answer().note()).isNull();
        assertThat(row(li).answer().by()).isEqualTo("lin");
        Product.setClock(SEVEN.plus(Duration.ofHours(29)));
        assertThat(row(li).isSounding()).isTrue();
        asStaffOf(session.oldTown);
        assertThat(absences().absences(session.congress)).isEmpty();
    }

    private AbsenceRow row(PersonId person) {
        return absences().absences(session.congress).stream().filter(row -> row.person().id().equals(person)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("AB3: a sitting is reckoned once, and not when it ended days ago")
    void reckonsOnce() {
        var book = product().get(AbsenceBook.class);
        var watch = product().get(AbsenceWatch.class);
        asSecretariat();
        watch.perform();
        assertThat(isReckoned(book)).isFalse();
        Product.setClock(SEVEN.plus(Duration.ofDays(9)));
        watch.perform();
        assertThat(isReckoned(book)).isFalse();
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        watch.perform();
        watch.perform();

        assertThat(isReckoned(book)).isTrue();
    }

    private boolean isReckoned(AbsenceBook book) {
        return Product.inTransaction(() -> book.isReckoned(session.firstMorning));
    }

    private Absences absences() {
        return product().get(Absences.class);
    }
}
