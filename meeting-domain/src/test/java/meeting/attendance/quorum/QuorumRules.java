package meeting.attendance.quorum;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.attendance.Reason;
import meeting.attendance.SessionFixture;
import meeting.attendance.Verdict;
import meeting.attendance.leave.Decision;
import meeting.attendance.leave.LeaveAsk;
import meeting.attendance.leave.LeaveReason;
import meeting.attendance.leave.Leaves;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quorum snapshots and self-counts, on every database. */
abstract class QuorumRules {
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
    @DisplayName("QS1, QS2, QS3: a snapshot is numbered, signed, adds up by delegation and keeps leave in the denominator")
    void takes() {
        excused(wang, LeaveReason.ILLNESS);
        session.signsIn(li, session.firstMorning);
        session.signsIn(session.guest("Ana Ruiz"), session.firstMorning);
        var first = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        assertThat(first.total()).isEqualTo(new Counts(3, 1, 1, 0, 0, 1));
        assertThat(first.guests()).isEqualTo(1);
        assertThat(first.required()).isEqualTo(2);
        assertThat(first.met()).isFalse();
        session.signsIn(zhou, session.firstMorning);
        quorums().take(session.firstMorning, RuleProfile.CONGRESS);

        assertThat(quorums().snapshots(session.firstMorning)).satisfiesExactly(second -> {
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.met()).isTrue();
            assertThat(second.takenBy()).isEqualTo("lin");
            assertThat(second.delegations()).extracting(SnapshotView.OfDelegation::counts)
                .containsExactly(new Counts(2, 1, 1, 0, 0, 0), new Counts(1, 1, 0, 0, 0, 0));
        }, again -> assertThat(again).isEqualTo(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update quorum_snapshot set present = present + 1, absent = absent - 1", "update quorum_snapshot set taken_by_name = 'x'",
        "delete from quorum_snapshot", "update quorum_seal set present = present + 1"})
    @DisplayName("QS1: the database refuses to change or remove a snapshot")
    void refusesToRewrite(String sql) throws SQLException {
        session.signsIn(li, session.firstMorning);
        var taken = quorums().take(session.firstMorning, RuleProfile.E4);
        try (var connection = product().dataSource().getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql + " where id = '" + taken.id().value() + "'")).isInstanceOf(SQLException.class);
        }

        assertThat(quorums().snapshot(taken.id())).isEqualTo(taken);
    }

    @Test
    @DisplayName("QS4, R09: who comes after the count is admitted and told so; the snapshot stays, the next one has the person")
    void lateArrival() {
        session.signsIn(li, session.firstMorning);
        var taken = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        var answer = session.signsIn(zhou, session.firstMorning, taken.takenAt().plusSeconds(60));

        assertThat(answer.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(answer.reason()).isEqualTo(Reason.AFTER_SNAPSHOT);
        assertThat(answer.reason().code()).isEqualTo("R09");
        assertThat(answer.explained().arguments()).isEqualTo(List.of(taken.takenAt()));
        assertThat(quorums().arrivedSince(session.firstMorning)).isEqualTo(1);
        assertThat(quorums().snapshot(taken.id()).total().present()).isEqualTo(1);
        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).total().present()).isEqualTo(2);
        assertThat(quorums().arrivedSince(session.secondMorning)).isZero();
    }

    @Test
    @DisplayName("QS3, QS5: an election's own rule is meant where it is chosen; a congress without a quorum is counted all the same")
    void profiles() {
        session.signsIn(li, session.firstMorning);
        session.signsIn(wang, session.firstMorning);
        assertThat(quorums().take(session.firstMorning, RuleProfile.E1).met()).isTrue();
        assertThat(quorums().take(session.firstMorning, RuleProfile.E8).met()).isFalse();
        var conference = new SessionFixture(product(), CongressKind.GOVERNMENT);

        assertThat(quorums().take(conference.firstMorning, RuleProfile.CONGRESS)).satisfies(taken -> {
            assertThat(taken.profile()).isEqualTo(RuleProfile.NONE);
            assertThat(taken.required()).isZero();
        });
        asLeadership();
        assertThat(quorums().snapshots(session.firstMorning)).hasSize(2);
        assertThatThrownBy(() -> quorums().take(session.firstMorning, RuleProfile.E1)).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("QS6, R15: a delegation counts itself; where it differs from the scans both sides are told; nobody counts another's people")
    void countsItself() {
        session.signsIn(li, session.firstMorning);
        asStaffOf(session.riverside);
        assertThat(counts().counts(session.firstMorning)).singleElement().satisfies(row -> assertThat(row.isDifferent()).isFalse());
        assertThat(counts().count(session.firstMorning, session.riverside, 2, "all in the hall").isDifferent()).isTrue();
        Product.setClock(SEVEN.plus(Duration.ofHours(2)));
        assertThat(counts().count(session.firstMorning, session.riverside, 1, null).isDifferent()).isFalse();
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.oldTown, 1, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.riverside, 3, null)).isInstanceOf(InvalidInput.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        counts().count(session.firstMorning, session.riverside, 2, null);
        asSecretariat();

        assertThat(counts().counts(session.firstMorning)).extracting(SelfCountView::isDifferent).containsExactly(true, false);
    }

    private void excused(PersonId person, LeaveReason reason) {
        asStaffOf(session.riverside);
        var leaves = product().get(Leaves.class);
        var leave = leaves.ask(new LeaveAsk(person, reason, "certificate seen", Set.of(session.firstMorning), true));
        asLeadership();
        leaves.decide(leave, leaves.leave(leave).version(), Decision.AGREED, null);
        asSecretariat();
    }

    private Quorums quorums() {
        return product().get(Quorums.class);
    }

    private SelfCounts counts() {
        return product().get(SelfCounts.class);
    }
}
