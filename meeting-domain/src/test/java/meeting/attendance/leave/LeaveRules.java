package meeting.attendance.leave;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SessionFixture;
import meeting.attendance.SignInAnswer.Light;
import meeting.attendance.Tally;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Leave from the request to its end, on every database. */
abstract class LeaveRules {
    private SessionFixture session;
    private PersonId li;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void enrol() {
        session = new SessionFixture(product(), CongressKind.PEOPLES);
        li = session.delegate("李娜", session.riverside);
        zhou = session.delegate("周丽华", session.oldTown);
    }

    @Test
    @DisplayName("LV3, LV4, A8: leave of a part is granted by the head of the delegation and counts at once; the denominator stays")
    void countsAtOnce() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        assertThat(read(leave).leaveCase()).isEqualTo(LeaveCase.PART_OF_SESSION);
        assertThat(read(leave).status()).isEqualTo(LeaveStatus.REQUESTED);
        asSecretariat();
        assertThat(session.live(session.firstMorning).total()).isEqualTo(new Tally(2, 0, 0, 2));
        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(NotYourStep.class);
        asStaffOf(session.riverside);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
        asSecretariat();
        Product.setClock(SEVEN.plusSeconds(60));
        assertThat(session.live(session.firstMorning).total()).isEqualTo(new Tally(2, 0, 1, 1));
        assertThat(session.live(session.secondMorning).total()).isEqualTo(new Tally(2, 0, 0, 2));
        assertThat(session.live(session.firstMorning).quorum().required()).isEqualTo(2);
    }

    @Test
    @DisplayName("LV4, LV9: leaving early needs the head, then the secretary-general, who is told by a letter; the order is kept")
    void followsTheChain() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.secondMorning, session.secondAfternoon);
        assertThat(read(leave).steps()).extracting(LeaveView.StepView::office).containsExactly(Office.HEAD_OF_DELEGATION, Office.SECRETARY_GENERAL);
        asLeadership();
        assertThat(leaves().waiting(session.congress)).isEmpty();
        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(NotYourStep.class);
        asStaffOf(session.riverside);
        decide(leave, Decision.AGREED);
        assertThat(read(leave).status()).isEqualTo(LeaveStatus.IN_APPROVAL);
        asLeadership();
        assertThat(leaves().waiting(session.congress)).extracting(LeaveView::id).containsExactly(leave);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(LeaveSettled.class);
    }

    @Test
    @DisplayName("LV4: one refusal, with a reason, ends the request, and leave can be asked for anew")
    void refuses() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.ABROAD, session.firstMorning);
        asLeadership();
        assertThatThrownBy(() -> leaves().decide(leave, read(leave).version(), Decision.REFUSED, " ")).isInstanceOf(InvalidInput.class);
        decide(leave, Decision.REFUSED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.REFUSED);
        asStaffOf(session.riverside);
        assertThat(ask(li, LeaveReason.ABROAD, session.firstMorning)).isNotEqualTo(leave);
    }

    @Test
    @DisplayName("LV2: nobody is on leave, or asked for, twice from one sitting")
    void refusesTwice() {
        asStaffOf(session.riverside);
        ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);

        assertThatThrownBy(() -> ask(li, LeaveReason.OTHER, session.firstAfternoon)).isInstanceOf(LeaveTaken.class);
        ask(li, LeaveReason.OTHER, session.secondMorning);
    }

    @Test
    @DisplayName("LV1: sittings that are over, or of another congress, and a missing reason are refused field by field")
    void checks() {
        var other = new SessionFixture(product(), CongressKind.PARTY);
        asSecretariat();
        assertThatThrownBy(() -> leaves().ask(new LeaveAsk(li, null, " ", Set.of(), false))).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::field).containsExactly("reason", "sittings", "note"));
        assertThatThrownBy(() -> ask(li, LeaveReason.FAMILY, other.firstMorning)).isInstanceOf(InvalidInput.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(6)));
        assertThatThrownBy(() -> ask(li, LeaveReason.FAMILY, session.firstMorning)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly("attendance.leave-sitting-over"));
    }

    @Test
    @DisplayName("LV5, R11, A8: who is on leave and comes is admitted with a look, counts as present, and the leave ends once the secretariat confirms")
    void presenceWins() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon, session.secondMorning);
        var answer = session.signsIn(li, session.firstAfternoon);

        assertThat(answer.light()).isEqualTo(Light.AMBER);
        assertThat(answer.reason()).isEqualTo(Reason.LEAVE_ENDS);
        assertThat(answer.reason().code()).isEqualTo("R11");
        assertThat(session.live(session.firstAfternoon).total()).isEqualTo(new Tally(2, 1, 0, 1));
        assertThat(leaves().attended(session.congress)).singleElement().satisfies(found -> {
            assertThat(found.attended()).isEqualTo(session.firstAfternoon);
            assertThat(found.may().confirm()).isTrue();
        });
        leaves().confirmPresence(leave, read(leave).version());

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.CANCELLED);
        assertThat(leaves().attended(session.congress)).isEmpty();
        assertThat(session.live(session.firstMorning).total().onLeave()).isEqualTo(1);
        assertThat(session.live(session.secondMorning).total().onLeave()).isZero();
        assertThatThrownBy(() -> leaves().confirmPresence(leave, read(leave).version())).isInstanceOf(LeaveSettled.class);
    }

    @Test
    @DisplayName("LV3, LV6: that a sitting elects is the agenda's word, nobody ticks it; head and secretariat both consent before it begins, never after")
    void election() {
        var zhao = session.delegate("赵云", session.riverside);
        var vote = session.election();
        asStaffOf(session.riverside);
        var leave = leaves().ask(new LeaveAsk(li, LeaveReason.OFFICIAL_DUTY, "on duty", Set.of(session.secondAfternoon, vote), true));
        var late = leaves().ask(new LeaveAsk(zhao, LeaveReason.OTHER, "on duty", Set.of(session.secondAfternoon, vote), true));
        assertThat(read(leave).leaveCase()).isEqualTo(LeaveCase.ELECTION_SITTING);
        assertThat(read(leave).steps()).extracting(LeaveView.StepView::decision).containsExactly(Decision.AGREED, Decision.PENDING);
        asSecretariat();
        Product.setClock(SEVEN.plus(Duration.ofHours(36)).minusMillis(1));
        decide(leave, Decision.AGREED);
        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
        Product.setClock(SEVEN.plus(Duration.ofHours(36)));

        assertThatThrownBy(() -> decide(late, Decision.AGREED)).isInstanceOf(ElectionBegun.class);
        decide(late, Decision.REFUSED);
    }

    @Test
    @DisplayName("LV7: a leave in force is withdrawn from what is still to come; what has begun stays excused")
    void withdraws() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon, session.secondMorning);
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        asStaffOf(session.riverside);
        leaves().withdraw(leave, read(leave).version());

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.WITHDRAWN);
        asSecretariat();
        assertThat(session.live(session.firstMorning).total().onLeave()).isEqualTo(1);
        assertThat(session.live(session.firstAfternoon).total().onLeave()).isZero();
        assertThatThrownBy(() -> leaves().cancel(leave, read(leave).version(), "a mistake")).isInstanceOf(LeaveSettled.class);
    }

    @Test
    @DisplayName("LV8, A10: another delegation's leave is not there; why somebody is ill is read by who asked and who decides only")
    void confides() {
        asStaffOf(session.oldTown);
        var leave = leaves().ask(new LeaveAsk(zhou, LeaveReason.ILLNESS, "operation", Set.of(session.firstMorning), false));
        assertThat(read(leave).note()).isEqualTo("operation");
        assertThatThrownBy(() -> ask(li, LeaveReason.FAMILY, session.firstMorning)).isInstanceOf(NotFound.class);
        asStaffOf(session.riverside);
        assertThatThrownBy(() -> read(leave)).isInstanceOf(NotFound.class);
        assertThat(leaves().leaves(all()).rows()).isEmpty();
        asSecretariat();
        assertThat(read(leave)).satisfies(seen -> {
            assertThat(seen.isConfidential()).isTrue();
            assertThat(seen.note()).isNull();
        });
        asLeadership();
        assertThat(read(leave).reason()).isEqualTo(LeaveReason.ILLNESS);
        assertThatThrownBy(() -> leaves().withdraw(leave, 0)).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("LV3: a congress lays down its own chain; requests made before keep theirs; a version that is not current is refused")
    void laysDownAChain() {
        asSecretariat();
        product().get(LeaveChains.class).lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.SECRETARIAT));
        assertThatThrownBy(() -> product().get(LeaveChains.class).lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.PRESIDIUM)))
            .isInstanceOf(InvalidInput.class);
        var leave = ask(li, LeaveReason.OTHER, session.firstMorning);
        assertThatThrownBy(() -> leaves().decide(leave, 7, Decision.AGREED, null)).isInstanceOf(SomeoneWasFaster.class);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
    }

    private LeaveId granted(PersonId person, SittingId... sittings) {
        asStaffOf(session.riverside);
        var leave = leaves().ask(new LeaveAsk(person, LeaveReason.FAMILY, "wedding", Set.of(sittings), true));
        asSecretariat();
        if (read(leave).status().isOpen()) decide(leave, Decision.AGREED);
        return leave;
    }

    private LeaveId ask(PersonId person, LeaveReason reason, SittingId... sittings) {
        return leaves().ask(new LeaveAsk(person, reason, "for a good reason", Set.of(sittings), false));
    }

    private void decide(LeaveId leave, Decision said) {
        leaves().decide(leave, read(leave).version(), said, "as discussed");
    }

    private LeaveQuery all() {
        return new LeaveQuery(session.congress, Set.of(), 0, 100);
    }

    private LeaveView read(LeaveId leave) {
        return leaves().leave(leave);
    }

    private Leaves leaves() {
        return product().get(Leaves.class);
    }
}
