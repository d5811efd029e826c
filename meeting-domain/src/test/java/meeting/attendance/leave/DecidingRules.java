package meeting.attendance.leave;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.anElectionAt;
import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import meeting.agenda.Scheduling;
import meeting.attendance.Tally;
import meeting.congress.AttendeeCategory;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who decides on leave, in which order, and until when, on every database. */
abstract class DecidingRules extends LeaveRules {
    @Test
    @DisplayName("LV3, LV4, A8: leave of a part is granted by the head of the delegation and counts at once; the denominator stays")
    void countsAtOnce() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        assertThat(read(leave).leaveCase()).isEqualTo(LeaveCase.PART_OF_SESSION);
        assertThat(read(leave).status()).isEqualTo(LeaveStatus.REQUESTED);
        asSecretariat();
        assertThat(session.live(session.firstMorning).total()).isEqualTo(new Tally(3, 0, 0, 3));
        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(NotYourStep.class);
        asStaffOf(session.riverside);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
        asSecretariat();
        Product.setClock(SEVEN.plusSeconds(60));
        assertThat(session.live(session.firstMorning).total()).isEqualTo(new Tally(3, 0, 1, 2));
        assertThat(session.live(session.secondMorning).total()).isEqualTo(new Tally(3, 0, 0, 3));
        assertThat(session.live(session.firstMorning).quorum().required()).isEqualTo(2);
    }

    @Test
    @DisplayName("LV4: leaving early needs the head, then the secretary-general; the order is kept")
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
    @DisplayName("LV4: who is only informed is not waited for, and is informed with the last consent")
    void informs() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.ABROAD, session.firstMorning, session.firstAfternoon, session.secondMorning, session.secondAfternoon);
        assertThat(read(leave).steps()).extracting(LeaveView.StepView::decision).containsExactly(Decision.PENDING, Decision.PENDING);
        asSecretariat();
        decide(leave, Decision.AGREED);

        assertThat(read(leave)).satisfies(granted -> {
            assertThat(granted.status()).isEqualTo(LeaveStatus.APPROVED);
            assertThat(granted.steps()).extracting(LeaveView.StepView::office).containsExactly(Office.SECRETARIAT, Office.PRESIDIUM);
            assertThat(granted.steps()).extracting(LeaveView.StepView::decision).containsExactly(Decision.AGREED, Decision.INFORMED);
            assertThat(granted.steps().get(0).by()).isEqualTo("lin");
            assertThat(granted.steps().get(1).at()).isEqualTo(SEVEN);
        });
    }

    @Test
    @DisplayName("LV4: without a delegation the consent of its head is the secretariat's")
    void withoutADelegation() {
        var alone = session.attendee(AttendeeCategory.DELEGATE, "赵云");
        var leave = ask(alone, LeaveReason.OTHER, session.firstMorning, session.firstAfternoon);
        assertThat(read(leave).getWaitingFor()).contains(Office.SECRETARIAT);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    @DisplayName("LV4: another delegation's officer who works in the secretariat too reads the request, and does not decide for its head")
    void headsTheirOwnOnly() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        Product.signIn("sun", Set.of(Roles.SECRETARIAT, Roles.DELEGATION_STAFF), session.oldTown.value());

        assertThat(read(leave).may().decide()).isFalse();
        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(NotYourStep.class);
        assertThat(leaves().waiting(session.congress)).isEmpty();
    }

    @Test
    @DisplayName("LV4: that the head has agreed already is said by who records for the head, else the request waits for the head all the same")
    void agreedAlready() {
        asSecretariat();
        var leave = askAgreed(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        assertThat(read(leave).getWaitingFor()).contains(Office.HEAD_OF_DELEGATION);
        asStaffOf(session.riverside);

        assertThat(read(askAgreed(wang, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon)).status()).isEqualTo(LeaveStatus.APPROVED);
    }

    @Test
    @DisplayName("LV3, LV6: that a sitting elects is the agenda's word, nobody ticks it; head and secretariat both consent before it begins, never after")
    void election() {
        var vote = session.election();
        asStaffOf(session.riverside);
        var leave = askAgreed(li, LeaveReason.OFFICIAL_DUTY, session.secondAfternoon, vote);
        var late = askAgreed(wang, LeaveReason.OTHER, session.secondAfternoon, vote);
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
    @DisplayName("LV6: of two elections that are missed the first is the one to consent before")
    void firstElection() {
        var second = session.election();
        var first = product().get(Scheduling.class).create(session.congress, anElectionAt(NINE_O_CLOCK.plus(Duration.ofHours(10))));
        asStaffOf(session.riverside);
        var leave = askAgreed(li, LeaveReason.OFFICIAL_DUTY, first, second);
        asSecretariat();
        Product.setClock(NINE_O_CLOCK.plus(Duration.ofHours(10)));

        assertThatThrownBy(() -> decide(leave, Decision.AGREED)).isInstanceOf(ElectionBegun.class);
    }
}
