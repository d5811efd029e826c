package meeting.attendance.quorum;

import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import meeting.agenda.Scheduling;
import meeting.attendance.Reason;
import meeting.attendance.SessionFixture;
import meeting.attendance.SessionRules;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.attendance.leave.Decision;
import meeting.attendance.leave.LeaveAsk;
import meeting.attendance.leave.LeaveReason;
import meeting.attendance.leave.Leaves;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quorum snapshots, on every database. */
abstract class QuorumRules extends SessionRules {
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
    @DisplayName("QS2: illness is sick leave, family and others are personal, duty and abroad other leave; who is on leave and comes is present, once")
    void tellsLeaveApart() {
        for (var reason : LeaveReason.values()) excused(session.delegate("张伟", session.riverside), reason);
        excused(session.delegate("孙涛", session.riverside), LeaveReason.OTHER);
        excused(wang, LeaveReason.ILLNESS);
        session.signsIn(wang, session.firstMorning);

        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).total()).isEqualTo(new Counts(9, 1, 1, 3, 2, 2));
    }

    @Test
    @DisplayName("QS2: people of no delegation are counted in a row of their own, the last; a guest who has withdrawn is no longer counted")
    void countsThoseOfNone() {
        session.signsIn(session.attendee(AttendeeCategory.DELEGATE, "赵云"), session.firstMorning);
        var guest = session.guest("Ana Ruiz");
        session.signsIn(guest, session.firstMorning);
        session.signsIn(session.guest("Eva Sol"), session.firstMorning);
        product().get(Roster.class).withdraw(guest, "had to leave");
        var taken = quorums().take(session.firstMorning, RuleProfile.CONGRESS);

        assertThat(taken.delegations()).extracting(SnapshotView.OfDelegation::delegation).containsExactly(session.riverside, session.oldTown, null);
        assertThat(taken.delegations().get(2).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
        assertThat(taken.guests()).isEqualTo(1);
    }

    @Test
    @DisplayName("QS1: a cancelled sitting is not counted, nor one without a rule chosen")
    void refusesWhatIsNotHeld() {
        assertThatThrownBy(() -> quorums().take(session.firstMorning, null)).isInstanceOf(InvalidInput.class);
        product().get(Scheduling.class).cancel(session.firstMorning, 0, "storm warning");

        assertThatThrownBy(() -> quorums().take(session.firstMorning, RuleProfile.CONGRESS)).isInstanceOf(InvalidInput.class);
        assertThat(quorums().snapshots(session.firstMorning)).isEmpty();
    }

    @Test
    @DisplayName("QS4: only the latest snapshot counts, who comes in the instant of the count came before it, and who goes out and back has not come anew")
    void whoCameSince() {
        session.signsIn(li, session.firstMorning);
        var first = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        session.signsIn(wang, session.firstMorning, first.takenAt());
        assertThat(quorums().arrivedSince(session.firstMorning)).isZero();
        session.signsIn(zhou, session.firstMorning, first.takenAt().plusMillis(1));
        assertThat(quorums().arrivedSince(session.firstMorning)).isEqualTo(1);
        var second = quorums().take(session.firstMorning, RuleProfile.CONGRESS);
        assertThat(second.number()).isEqualTo(2);
        assertThat(quorums().arrivedSince(session.firstMorning)).isZero();
        assertThat(session.passes(li, session.firstMorning, Way.OUT, second.takenAt().plusSeconds(60)).verdict()).isEqualTo(Verdict.WENT_OUT);
        assertThat(session.passes(li, session.firstMorning, Way.IN, second.takenAt().plusSeconds(90)).verdict()).isEqualTo(Verdict.PASSED);

        assertThat(quorums().arrivedSince(session.firstMorning)).isZero();
        assertThat(quorums().take(session.firstMorning, RuleProfile.CONGRESS).number()).isEqualTo(3);
    }

    @Test
    @DisplayName("QS5: nor is anything required where an election's method leaves it to a congress that has no quorum")
    void leftToNobody() {
        var conference = new SessionFixture(product(), CongressKind.GOVERNMENT);

        assertThat(quorums().take(conference.firstMorning, RuleProfile.E10)).satisfies(taken -> {
            assertThat(taken.profile()).isEqualTo(RuleProfile.NONE);
            assertThat(taken.met()).isTrue();
        });
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
}
