package meeting.attendance.quorum;

import static meeting.agenda.AgendaFixture.aMeetingOfThePresidium;
import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import meeting.agenda.Scheduling;
import meeting.attendance.SessionFixture;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressDetails;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.congress.Electorate;
import meeting.delegation.Roster;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is counted (RULEBOOK 5.2) and how many are enough (RULEBOOK 7.1), on every database. */
abstract class DenominatorRules {
    abstract Product product();

    @ParameterizedTest
    @EnumSource(names = {"PARTY", "PEOPLES"})
    @DisplayName("A8, RULEBOOK 5.2: of all that attend the delegate alone is in the denominator, whatever the kind; the others are counted apart")
    void delegatesAlone(CongressKind kind) {
        var session = new SessionFixture(product(), kind);
        for (var category : AttendeeCategory.values()) session.signsIn(session.attendee(category, "张伟"), session.firstMorning);

        var taken = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        assertThat(taken.total()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
        assertThat(taken.guests()).isEqualTo(AttendeeCategory.values().length - 1);
    }

    @Test
    @DisplayName("A8, G3, RULEBOOK 5.2: specially invited delegates count where a Party congress adds them; alternates and others still do not")
    void specialDelegates() {
        var session = new SessionFixture(product(), CongressKind.PARTY);
        for (var category : AttendeeCategory.values()) session.attendee(category, "张伟");
        elect(session, new Electorate(EnumSet.of(AttendeeCategory.DELEGATE, AttendeeCategory.SPECIAL_DELEGATE), false));

        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).total().expected()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"PEOPLES, 2", "CPPCC, 2", "GOVERNMENT, 2", "OTHER, 2", "PARTY, 1"})
    @DisplayName("A8, G3, RULEBOOK 5.2: a suspended deputy stays in the denominator, a Party member who is suspended or on probation is not in it")
    void suspended(CongressKind kind, int expected) {
        var session = new SessionFixture(product(), kind);
        session.delegate("李娜", session.riverside);
        product().get(Roster.class).suspend(session.delegate("王小明", session.riverside), "in custody");

        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).total().expected()).isEqualTo(expected);
        elect(session, new Electorate(EnumSet.of(AttendeeCategory.DELEGATE), expected == 1));
        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).total().expected()).isEqualTo(3 - expected);
    }

    @Test
    @DisplayName("QS3, RULEBOOK 7.1: exactly the fraction is enough where it is inclusive, one more is needed"
        + " where it is exclusive; every profile, heads and all")
    void enough() {
        var session = new SessionFixture(product(), CongressKind.PEOPLES);
        var heads = IntStream.range(0, 3).mapToObj(each -> session.delegate("张伟", session.oldTown)).toList();
        session.signsIn(heads.get(0), session.firstMorning);
        assertThat(metBy(session)).isEmpty();
        session.signsIn(heads.get(1), session.firstMorning);
        assertThat(metBy(session)).as("2 of 3").containsExactly("E1", "E2", "E3", "E4", "E9", "E10", "E11", "E12");
        var absent = session.delegate("张伟", session.oldTown);
        assertThat(metBy(session)).as("2 of 4").isEmpty();
        session.signsIn(heads.get(2), session.firstMorning);
        assertThat(metBy(session)).as("3 of 4").containsExactly("E1", "E2", "E3", "E4", "E5", "E8", "E9", "E10", "E11", "E12");
        session.signsIn(session.delegate("张伟", session.oldTown), session.firstMorning);
        assertThat(metBy(session)).as("4 of 5").containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "E8", "E9", "E10", "E11", "E12");
        product().get(Roster.class).withdraw(absent, "gave the mandate back");
        assertThat(metBy(session)).as("4 of 4").contains("E7").hasSize(12);
    }

    @Test
    @DisplayName("QS10: leadership reads how every meeting of all stands: as counted, with who came since; before that the heads of the moment;"
        + " nothing of a cancelled one")
    void board() {
        var session = new SessionFixture(product(), CongressKind.PEOPLES);
        var li = session.delegate("李娜", session.riverside);
        var wang = session.delegate("王小明", session.oldTown);
        session.signsIn(li, session.firstMorning);
        var taken = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        session.signsIn(wang, session.firstMorning, taken.takenAt().plusSeconds(60));
        session.signsIn(wang, session.firstAfternoon);
        product().get(Scheduling.class).cancel(session.secondAfternoon, 0, "storm warning");
        asLeadership();

        assertThat(quorums().board(session.congress)).satisfiesExactly(afternoon -> {
            assertThat(afternoon.sitting().id()).isEqualTo(session.firstAfternoon);
            assertThat(afternoon.isCounted()).isFalse();
            assertThat(afternoon.open()).isTrue();
            assertThat(afternoon.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0, 1));
            assertThat(afternoon.required()).isEqualTo(2);
            assertThat(afternoon.met()).isFalse();
        }, morning -> {
            assertThat(morning.latest()).isEqualTo(taken);
            assertThat(morning.counts().present()).isEqualTo(1);
            assertThat(morning.arrivedSince()).isEqualTo(1);
        }, tomorrow -> {
            assertThat(tomorrow.sitting().id()).isEqualTo(session.secondMorning);
            assertThat(tomorrow.open()).isFalse();
        });
        Product.setClock(SEVEN.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(75)));
        assertThat(quorums().board(session.congress)).extracting(each -> each.sitting().id())
            .containsExactly(session.secondMorning, session.firstAfternoon, session.firstMorning);
    }

    @Test
    @DisplayName("QS10: doors stand open from the instant they open; meetings of a part are not on the board;"
        + " exactly enough heads are enough before they are counted")
    void boardAtTheBound() {
        var session = new SessionFixture(product(), CongressKind.PEOPLES);
        for (var i = 0; i < 2; i++) session.signsIn(session.delegate("张伟", session.oldTown), session.firstMorning);
        session.delegate("张伟", session.oldTown);
        var scheduling = product().get(Scheduling.class);
        scheduling.create(session.congress, aMeetingOfThePresidium());
        Product.setClock(scheduling.sitting(session.firstAfternoon).signInOpens());

        assertThat(quorums().board(session.congress)).extracting(each -> each.sitting().id(), SittingQuorum::open, SittingQuorum::met)
            .containsExactly(tuple(session.firstAfternoon, true, false), tuple(session.firstMorning, true, true),
                tuple(session.secondMorning, false, false), tuple(session.secondAfternoon, false, false));
    }

    private List<String> metBy(SessionFixture session) {
        asSecretariat();
        return Arrays.stream(RuleProfile.values()).filter(each -> each.name().startsWith("E")).filter(each -> quorums().take(session.firstMorning, each).met())
            .map(Enum::name).toList();
    }

    private void elect(SessionFixture session, Electorate electorate) {
        asSecretariat();
        var convening = product().get(Convening.class);
        var view = convening.congress(session.congress);
        var was = view.details();
        convening.edit(session.congress, view.version(),
            new CongressDetails(was.kind(), was.title(), was.zone(), was.nameOrder(), was.firstDay(), was.lastDay(),
                was.halls(), electorate, was.quorum(), was.signInOpensBefore(), was.signInClosesAfter()));
    }

    private Quorums quorums() {
        return product().get(Quorums.class);
    }
}
