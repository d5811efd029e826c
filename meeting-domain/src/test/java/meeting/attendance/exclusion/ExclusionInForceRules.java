package meeting.attendance.exclusion;

import static meeting.attendance.SessionFixture.SEVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import meeting.attendance.Tally;
import meeting.attendance.Verdict;
import meeting.attendance.absence.Absences;
import meeting.attendance.quorum.Quorums;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an exclusion changes, and from when until when, on every database. */
abstract class ExclusionInForceRules extends ExcludingRules {
    @Test
    @DisplayName("QS8, AB1: a snapshot taken before stays as it was, a sitting that is over too; the next ones do not count the person, who may still come")
    void countsFromThenOn() {
        session.signsIn(wang, session.firstMorning);
        var before = count(session.firstMorning);
        Product.setClock(SEVEN.plus(Duration.ofHours(6)));
        exclude(li, Situation.POSTED_AWAY);

        assertThat(product().get(Quorums.class).snapshot(before.id())).isEqualTo(before);
        assertThat(before.total().expected()).isEqualTo(3);
        assertThat(count(session.firstMorning).total().expected()).isEqualTo(3);
        assertThat(session.live(session.firstMorning).total().expected()).isEqualTo(3);
        assertThat(session.live(session.firstAfternoon).total()).isEqualTo(new Tally(2, 0, 0, 2));
        assertThat(session.signsIn(li, session.firstAfternoon).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(count(session.firstAfternoon)).satisfies(taken -> {
            assertThat(taken.total().present()).isZero();
            assertThat(taken.guests()).isEqualTo(1);
            assertThat(taken.required()).isEqualTo(2);
        });
        Product.setClock(SEVEN.plus(Duration.ofDays(2)));
        assertThat(product().get(Absences.class).absences(session.congress)).filteredOn(row -> row.person().id().equals(li)).singleElement()
            .satisfies(row -> assertThat(row.sittings()).containsExactly(session.firstMorning));
    }

    @Test
    @DisplayName("QS9: undone with a reason from then on; both stay on record, nobody is excluded twice at a time")
    void undoes() {
        var exclusion = exclude(li, Situation.ABROAD);
        assertThatThrownBy(() -> exclude(li, Situation.BEDRIDDEN)).isInstanceOf(AlreadyExcluded.class);
        var before = count(session.firstMorning);
        assertThatThrownBy(() -> exclusions().undo(exclusion, " ")).isInstanceOf(InvalidInput.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(6)));
        exclusions().undo(exclusion, "has come home");

        assertThat(session.live(session.firstMorning).total().expected()).isEqualTo(2);
        assertThat(session.live(session.firstAfternoon).total().expected()).isEqualTo(3);
        assertThat(product().get(Quorums.class).snapshot(before.id()).excluded()).isEqualTo(1);
        assertThatThrownBy(() -> exclusions().undo(exclusion, "once more")).isInstanceOf(ExclusionUndone.class);
        exclude(li, Situation.RETIRED_ELSEWHERE);
        assertThat(exclusions().exclusions(session.congress)).extracting(ExclusionView::isHolding).containsExactly(true, false);
        assertThat(exclusions().exclusions(session.congress).get(1).undoing()).isEqualTo("has come home");
        assertThat(count(session.firstAfternoon).excluded()).isEqualTo(1);
    }

    @Test
    @DisplayName("QS8, QS9: recorded in the instant in which a sitting ends it does not hold for that sitting, a moment before it does;"
        + " undone then it still holds")
    void atTheEnd() {
        var end = SEVEN.plus(Duration.ofHours(5));
        Product.setClock(end.minusMillis(1));
        var before = exclude(li, Situation.ABROAD);
        Product.setClock(end);
        exclude(wang, Situation.BEDRIDDEN);
        assertThat(count(session.firstMorning)).satisfies(taken -> {
            assertThat(taken.total().expected()).isEqualTo(2);
            assertThat(taken.excluded()).isEqualTo(1);
        });
        assertThat(count(session.firstAfternoon).total().expected()).isEqualTo(1);
        exclusions().undo(before, "has come home");

        assertThat(count(session.firstMorning).total().expected()).isEqualTo(2);
        assertThat(count(session.firstAfternoon).total().expected()).isEqualTo(2);
    }

    @Test
    @DisplayName("QS8: recorded while a sitting is held it holds for that sitting")
    void whileItIsHeld() {
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        exclude(li, Situation.ABROAD);

        assertThat(count(session.firstMorning).total().expected()).isEqualTo(2);
    }

    @Test
    @DisplayName("QS9: those that hold stand first, though they are older, and who undid what is kept")
    void reads() {
        var older = exclude(li, Situation.ABROAD);
        Product.setClock(SEVEN.plus(Duration.ofHours(2)));
        var newer = exclude(wang, Situation.ABROAD);
        Product.signIn("sun", Set.of(Roles.SECRETARIAT));
        exclusions().undo(newer, "has come home");

        assertThat(exclusions().exclusions(session.congress)).extracting(ExclusionView::id).containsExactly(older, newer);
        assertThat(exclusions().exclusions(session.congress).get(1)).satisfies(undone -> {
            assertThat(undone.undoneBy()).isEqualTo("sun");
            assertThat(undone.undoneAt()).isEqualTo(SEVEN.plus(Duration.ofHours(2)));
            assertThat(undone.recordedBy()).isEqualTo("lin");
        });
    }
}
