package meeting.attendance.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import meeting.attendance.arrival.Arrivals;
import meeting.attendance.arrival.Reception;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DocumentTaken;
import meeting.delegation.person.PersonName;
import meeting.kernel.InvalidInput;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People on no roster, on every database. */
abstract class WalkInRules {
    private Reception reception;

    abstract Product product();

    @BeforeEach
    void openTheDesk() {
        reception = new Reception(product());
    }

    private WalkIns walkIns() {
        return product().get(WalkIns.class);
    }

    private WalkInView newest() {
        return walkIns().walkIns(reception.congress).get(0);
    }

    private WalkInDetails aReporter(String document) {
        return new WalkInDetails(AttendeeCategory.PRESS, new PersonName("罗晓敏", "Luo Xiaomin"), null, "市广播电视台", "100 0000 0911", document, "Desk 2",
            "letter of the station");
    }

    @Test
    @DisplayName("AR13: who asked cannot approve or refuse; another person can")
    void isDecidedByAnother() {
        walkIns().request(reception.congress, aReporter(null));
        var asked = newest();

        assertThat(asked.decidable()).isFalse();
        assertThatThrownBy(() -> walkIns().approve(asked.id(), asked.version())).isInstanceOf(OwnWalkIn.class);
        assertThatThrownBy(() -> walkIns().refuse(asked.id(), asked.version(), "no place left")).isInstanceOf(OwnWalkIn.class);
        Reception.asSecretariat("mei");
        assertThat(newest().decidable()).isTrue();
        walkIns().refuse(asked.id(), asked.version(), "no place left");
        assertThat(newest().state()).isEqualTo(WalkInState.REFUSED);
        assertThat(newest().answer()).isEqualTo("no place left");
    }

    @Test
    @DisplayName("AR14: who is approved is on the roster and has arrived at the desk that asked; the decision is final")
    void arrives() {
        walkIns().request(reception.congress, aReporter("X123"));
        Reception.asSecretariat("mei");

        var person = walkIns().approve(newest().id(), newest().version());

        var card = product().get(Arrivals.class).card(person);
        assertThat(card.person().details().category()).isEqualTo(AttendeeCategory.PRESS);
        assertThat(card.arrival().desk()).isEqualTo("Desk 2");
        assertThat(newest().person()).isEqualTo(person);
        assertThatThrownBy(() -> walkIns().refuse(newest().id(), newest().version(), "too late")).isInstanceOf(WalkInDecided.class);
    }

    @Test
    @DisplayName("AR14, D8: whose document is on the roster is not enrolled twice, and the request waits on")
    void isNotEnrolledTwice() {
        walkIns().request(reception.congress, aReporter("X123"));
        walkIns().request(reception.congress, aReporter("X123"));
        var both = walkIns().walkIns(reception.congress);
        Reception.asSecretariat("mei");
        walkIns().approve(both.get(0).id(), both.get(0).version());

        assertThatThrownBy(() -> walkIns().approve(both.get(1).id(), both.get(1).version())).isInstanceOf(DocumentTaken.class);
        assertThat(walkIns().walkIns(reception.congress)).extracting(WalkInView::state).containsExactlyInAnyOrder(WalkInState.APPROVED, WalkInState.REQUESTED);
    }

    @Test
    @DisplayName("AR13: a walk-in has a name, a category and a reason")
    void isExplained() {
        assertThatThrownBy(() -> walkIns().request(reception.congress, new WalkInDetails(null, null, null, null, null, null, "Desk 2", " ")))
            .isInstanceOf(InvalidInput.class);
    }
}
