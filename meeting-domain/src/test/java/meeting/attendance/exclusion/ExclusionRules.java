package meeting.attendance.exclusion;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import meeting.agenda.SittingId;
import meeting.attendance.SessionFixture;
import meeting.attendance.Tally;
import meeting.attendance.Verdict;
import meeting.attendance.absence.Absences;
import meeting.attendance.quorum.Quorums;
import meeting.attendance.quorum.RuleProfile;
import meeting.attendance.quorum.SnapshotView;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a Party congress does not count, on every database. */
abstract class ExclusionRules {
    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 8);
    private SessionFixture session;
    private PersonId li;
    private PersonId wang;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void enrol() {
        session = new SessionFixture(product(), CongressKind.PARTY);
        li = session.delegate("李娜", session.riverside);
        wang = session.delegate("王小明", session.riverside);
        zhou = session.delegate("周丽华", session.oldTown);
        Product.setClock(SEVEN.plus(Duration.ofMinutes(80)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("QS7, QS8: in each of the six situations the person leaves those who should attend, and the snapshot says how many did")
    void excludes(Situation situation) {
        exclude(li, situation);
        var taken = count(session.firstMorning);

        assertThat(taken.total().expected()).isEqualTo(2);
        assertThat(taken.excluded()).isEqualTo(1);
        assertThat(exclusions().exclusions(session.congress)).singleElement().satisfies(kept -> {
            assertThat(kept.person().id()).isEqualTo(li);
            assertThat(kept.situation()).isEqualTo(situation);
            assertThat(kept.superior()).isEqualTo("City committee, no. 7");
            assertThat(kept.agreedOn()).isEqualTo(BEFORE);
            assertThat(kept.sitting()).isEqualTo(session.firstMorning);
            assertThat(kept.vote()).isEqualTo(new Vote(5, 2, 2));
            assertThat(kept.recordedBy()).isEqualTo("lin");
            assertThat(kept.isHolding()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PARTY")
    @DisplayName("QS7: no other kind of congress excludes anybody, and nobody but the secretariat records it")
    void onlyTheParty(CongressKind kind) {
        var other = new SessionFixture(product(), kind);
        var deputy = other.delegate("赵云", other.riverside);
        Product.setClock(SEVEN.plus(Duration.ofMinutes(80)));

        assertThatThrownBy(() -> exclusions().exclude(other.congress, details(deputy, Situation.BEDRIDDEN, other.firstMorning))).isInstanceOf(NotOfTheParty.class);
        asStaffOf(session.riverside);
        assertThatThrownBy(() -> exclude(li, Situation.BEDRIDDEN)).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("QS7: nobody else: who is not counted anyway, who is of another congress, a vote to come or not carried, a day to come are refused by field")
    void nobodyElse() {
        var guest = session.guest("Ana Ruiz");
        var stranger = new SessionFixture(product(), CongressKind.PARTY);
        var outsider = stranger.delegate("赵云", stranger.riverside);
        Product.setClock(SEVEN.plus(Duration.ofMinutes(80)));
        assertThat(faults(details(guest, Situation.BEDRIDDEN, session.firstMorning))).isEqualTo("person");
        assertThat(faults(details(outsider, Situation.BEDRIDDEN, session.firstMorning))).isEqualTo("person");
        assertThat(faults(details(li, Situation.BEDRIDDEN, session.secondMorning))).isEqualTo("sitting");
        assertThat(faults(details(li, Situation.BEDRIDDEN, stranger.firstMorning))).isEqualTo("sitting");
        assertThat(faults(new ExclusionDetails(li, null, " ", null, null, null))).isEqualTo("situation superior agreedOn sitting inFavour");
        assertThat(faults(new ExclusionDetails(li, Situation.ABROAD, "City committee", LocalDate.of(2027, 1, 12), session.firstMorning, new Vote(5, 2, 2)))).isEqualTo("agreedOn");
        assertThat(faults(voted(4, 2, 2))).isEqualTo("inFavour");
        assertThat(faults(voted(5, -1, 2))).isEqualTo("inFavour");
        product().get(Roster.class).withdraw(wang, "has left the Party");

        assertThat(faults(details(wang, Situation.ABROAD, session.firstMorning))).isEqualTo("person");
        assertThat(exclusions().exclusions(session.congress)).isEmpty();
        exclusions().exclude(session.congress, voted(5, 2, 2));
    }

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

    private ExclusionId exclude(PersonId person, Situation situation) {
        return exclusions().exclude(session.congress, details(person, situation, session.firstMorning));
    }

    private ExclusionDetails voted(int inFavour, int against, int abstained) {
        return new ExclusionDetails(zhou, Situation.ABROAD, "City committee", BEFORE, session.firstMorning, new Vote(inFavour, against, abstained));
    }

    private static ExclusionDetails details(PersonId person, Situation situation, SittingId sitting) {
        return new ExclusionDetails(person, situation, " City committee, no. 7 ", BEFORE, sitting, new Vote(5, 2, 2));
    }

    private String faults(ExclusionDetails details) {
        try {
            exclusions().exclude(session.congress, details);
            return "";
        } catch (InvalidInput broken) {
            return String.join(" ", broken.faults().stream().map(InvalidInput.Fault::field).toList());
        }
    }

    private SnapshotView count(SittingId sitting) {
        asSecretariat();
        return product().get(Quorums.class).take(sitting, RuleProfile.CONGRESS);
    }

    private Exclusions exclusions() {
        return product().get(Exclusions.class);
    }
}
