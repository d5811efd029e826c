package meeting.attendance.exclusion;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.SessionFixture;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a Party congress may exclude, on every database. */
abstract class ExclusionRules extends ExcludingRules {
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

        assertThatThrownBy(() -> exclusions().exclude(other.congress, details(deputy, Situation.BEDRIDDEN, other.firstMorning)))
            .isInstanceOf(NotOfTheParty.class);
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
        assertThat(faults(new ExclusionDetails(li, Situation.ABROAD, "City committee", LocalDate.of(2027, 1, 12), session.firstMorning, new Vote(5, 2, 2))))
            .isEqualTo("agreedOn");
        assertThat(faults(voted(4, 2, 2))).isEqualTo("inFavour");
        assertThat(faults(voted(5, -1, 2))).isEqualTo("inFavour");
        product().get(Roster.class).withdraw(wang, "has left the Party");

        assertThat(faults(details(wang, Situation.ABROAD, session.firstMorning))).isEqualTo("person");
        assertThat(exclusions().exclusions(session.congress)).isEmpty();
        exclusions().exclude(session.congress, voted(5, 2, 2));
    }

    @Test
    @DisplayName("QS7: the superior may agree on the day itself, by the calendar of the congress, and the meeting vote as soon as its doors are open")
    void theSameDay() {
        Product.setClock(SEVEN.plus(Duration.ofMinutes(75)).minusMillis(1));
        assertThat(faults(details(li, Situation.ABROAD, session.firstMorning))).isEqualTo("sitting");
        Product.setClock(SEVEN.plus(Duration.ofMinutes(75)));
        exclusions().exclude(session.congress, agreed(li, session.firstMorning, LocalDate.of(2027, 1, 11)));
        Product.setClock(LocalDate.of(2027, 1, 12).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant());

        exclusions().exclude(session.congress, agreed(wang, session.firstMorning, LocalDate.of(2027, 1, 12)));
        assertThat(faults(agreed(zhou, session.firstMorning, LocalDate.of(2027, 1, 13)))).isEqualTo("agreedOn");
    }

    @Test
    @DisplayName("QS7: nobody is excluded by a meeting that was cancelled, nor who is suspended and so not counted; a negative vote is none")
    void nothingToExclude() {
        product().get(Roster.class).suspend(wang, "in custody");
        assertThat(faults(details(wang, Situation.UNDER_PROBATION_OR_SENTENCE, session.firstMorning))).isEqualTo("person");
        assertThat(faults(voted(5, 2, -1))).isEqualTo("inFavour");
        product().get(Scheduling.class).cancel(session.firstMorning, 0, "storm warning");

        assertThat(faults(details(li, Situation.BEDRIDDEN, session.firstMorning))).isEqualTo("sitting");
    }

    private ExclusionDetails voted(int inFavour, int against, int abstained) {
        return new ExclusionDetails(zhou, Situation.ABROAD, "City committee", BEFORE, session.firstMorning, new Vote(inFavour, against, abstained));
    }

    private static ExclusionDetails agreed(PersonId person, SittingId sitting, LocalDate on) {
        return new ExclusionDetails(person, Situation.ABROAD, "City committee", on, sitting, new Vote(5, 2, 2));
    }

    private String faults(ExclusionDetails details) {
        try {
            exclusions().exclude(session.congress, details);
            return "";
        } catch (InvalidInput broken) {
            return String.join(" ", broken.faults().stream().map(InvalidInput.Fault::field).toList());
        }
    }
}
