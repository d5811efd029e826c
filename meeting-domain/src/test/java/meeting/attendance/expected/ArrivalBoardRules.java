package meeting.attendance.expected;

import static meeting.attendance.arrival.Reception.TWO_O_CLOCK;
import static meeting.delegation.PersonFixture.liNa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.attendance.arrival.Reception;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is missing and what came of ringing them, on every database. */
abstract class ArrivalBoardRules {
    private Reception reception;
    private PersonId zhou;
    private PersonId li;

    abstract Product product();

    @BeforeEach
    void openTheDesk() {
        reception = new Reception(product());
        zhou = reception.delegate("周丽华", reception.oldTown);
        li = reception.enrol(liNa(reception.riverside));
    }

    private ArrivalBoard board() {
        return product().get(ArrivalBoard.class);
    }

    private List<MissingArrival> missing() {
        return board().missing(reception.congress, null, NameOrder.PINYIN);
    }

    private ArrivalProgress progress() {
        return board().progress(reception.congress, DeskLoad.USUAL);
    }

    @Test
    @DisplayName("AR8: who is active and has not arrived is missing; who withdrew, is suspended or arrived is not")
    void listsTheMissing() {
        product().get(Roster.class).withdraw(reception.delegate("王芳", reception.oldTown), "resigned");
        product().get(Roster.class).suspend(reception.delegate("赵敏", reception.oldTown), "in custody");
        assertThat(missing()).extracting(MissingArrival::person).containsExactly(li, zhou);
        assertThat(missing().get(0).number()).isEqualTo("G1024");

        reception.arrive(zhou);

        assertThat(missing()).extracting(MissingArrival::person).containsExactly(li);
        assertThat(progress().expected()).isEqualTo(2);
        assertThat(progress().arrived()).isEqualTo(1);
        assertThat(progress().delegations()).extracting(DelegationArrivals::missing).containsExactly(1, 0);
    }

    @Test
    @DisplayName("AR9, AR10: what a person said last stands in the list and counts as the promise; notes are kept, newest first")
    void notesWhatWasSaid() {
        var six = TWO_O_CLOCK.plus(Duration.ofHours(4));
        board().chase(new Chase(zhou, false, null, null));
        board().chase(new Chase(zhou, true, "the bus broke down", six));

        assertThat(missing().get(1).chased()).isEqualTo(new ChaseView(true, "the bus broke down", six, TWO_O_CLOCK, "lin"));
        assertThat(missing().get(1).promised()).isEqualTo(six);
        assertThat(board().chased(zhou)).extracting(ChaseView::reached).containsExactly(true, false);
        assertThat(progress().hours()).contains(new Hour(six, 1, 0));
        assertThat(progress().forecast()).isEqualTo(new Forecast(six, Forecast.Why.PROMISED));
    }

    @Test
    @DisplayName("AR9: of somebody reached something is noted; of somebody who has arrived nothing is")
    void refusesAnEmptyNote() {
        assertThatThrownBy(() -> board().chase(new Chase(zhou, true, " ", null))).isInstanceOf(InvalidInput.class);
        reception.arrive(zhou);
        assertThatThrownBy(() -> board().chase(new Chase(zhou, false, null, null))).isInstanceOf(NotMissing.class);
    }

    @Test
    @DisplayName("A10: staff of one delegation see and chase their own people only, and count no others")
    void confines() {
        Product.signIn("he", Set.of(Roles.DELEGATION_STAFF), reception.riverside.value());

        assertThat(missing()).extracting(MissingArrival::person).containsExactly(li);
        assertThat(progress().expected()).isEqualTo(1);
        assertThat(progress().delegations()).singleElement().satisfies(row -> assertThat(row.delegation().id()).isEqualTo(reception.riverside));
        board().chase(new Chase(li, true, "on the train", null));
        assertThatThrownBy(() -> board().chase(new Chase(zhou, true, "on the bus", null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board().chased(zhou)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> board().missing(reception.congress, reception.oldTown, NameOrder.PINYIN)).isInstanceOf(NotFound.class);
        Product.signIn("nobody's", Set.of(Roles.DELEGATION_STAFF));
        assertThat(missing()).isEmpty();
    }
}
