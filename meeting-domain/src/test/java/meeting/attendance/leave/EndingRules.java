package meeting.attendance.leave;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer.Light;
import meeting.attendance.Tally;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.attendance.door.Undo;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How leave ends: by presence, by who asked, by the secretariat, on every database. */
abstract class EndingRules extends LeaveRules {
    @Test
    @DisplayName("LV5, R11, A8: who is on leave and comes is admitted with a look, counts as present, and the leave ends once the secretariat confirms")
    void presenceWins() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon, session.secondMorning);
        var answer = session.signsIn(li, session.firstAfternoon);

        assertThat(answer.light()).isEqualTo(Light.AMBER);
        assertThat(answer.reason()).isEqualTo(Reason.LEAVE_ENDS);
        assertThat(answer.reason().code()).isEqualTo("R11");
        assertThat(session.live(session.firstAfternoon).total()).isEqualTo(new Tally(3, 1, 0, 2));
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
    @DisplayName("LV5: the sitting attended is no longer excused either: a sign-in that is undone after the confirmation leaves the person absent")
    void notExcusedWhereAttended() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon);
        var answer = session.signsIn(li, session.firstAfternoon);
        leaves().confirmPresence(leave, read(leave).version());
        product().get(SignIns.class).undo(new Undo(answer.id(), "Desk", "was somebody else", null));

        Product.setClock(SEVEN.plus(Duration.ofHours(8)));
        assertThat(session.live(session.firstAfternoon).total()).isEqualTo(new Tally(3, 0, 0, 3));
    }

    @Test
    @DisplayName("LV5: of two sittings attended the first ends the leave")
    void endsWithTheFirst() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon, session.secondMorning);
        session.signsIn(li, session.secondMorning);
        product().get(SignIns.class).enter(new ManualEntry(session.firstMorning, li, "Gate B", "was seen in the hall", null, null));
        assertThat(read(leave).attended()).isEqualTo(session.firstMorning);
        leaves().confirmPresence(leave, read(leave).version());

        assertThat(session.live(session.firstAfternoon).total().onLeave()).isZero();
    }

    @Test
    @DisplayName("LV5, LV7: a leave that is not in force is not ended by presence")
    void onlyWhatIsInForce() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon);
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        asStaffOf(session.riverside);
        leaves().withdraw(leave, read(leave).version());
        asSecretariat();
        product().get(SignIns.class).enter(new ManualEntry(session.firstMorning, li, "Gate B", "was seen in the hall", null, null));

        assertThat(leaves().attended(session.congress)).isEmpty();
        assertThat(read(leave).may().confirm()).isFalse();
        assertThatThrownBy(() -> leaves().confirmPresence(leave, read(leave).version())).isInstanceOf(LeaveSettled.class);
        assertThat(read(leave).status()).isEqualTo(LeaveStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("LV7: a leave in force is withdrawn from what is still to come; what has begun, be it this instant, stays excused")
    void withdraws() {
        var leave = granted(li, session.firstMorning, session.firstAfternoon, session.secondMorning);
        Product.setClock(SEVEN.plus(Duration.ofHours(7)));
        asStaffOf(session.riverside);
        leaves().withdraw(leave, read(leave).version());

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.WITHDRAWN);
        asSecretariat();
        assertThat(session.live(session.firstMorning).total().onLeave()).isEqualTo(1);
        assertThat(session.live(session.firstAfternoon).total().onLeave()).isEqualTo(1);
        assertThat(session.live(session.secondMorning).total().onLeave()).isZero();
        assertThatThrownBy(() -> leaves().cancel(leave, read(leave).version(), "a mistake")).isInstanceOf(LeaveSettled.class);
    }

    @Test
    @DisplayName("LV2, LV7: a request that is withdrawn undecided excuses from nothing, and leave can be asked for anew, from what has begun too")
    void withdrawsARequest() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        leaves().withdraw(leave, read(leave).version());

        ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        asSecretariat();
        assertThat(session.live(session.firstMorning).total().onLeave()).isZero();
    }

    @Test
    @DisplayName("LV7: who asked withdraws, and the staff of the delegation; the secretariat does not for them, it cancels")
    void whoWithdraws() {
        asStaffOf(session.riverside);
        var leave = ask(li, LeaveReason.FAMILY, session.firstMorning);
        asSecretariat();
        var own = ask(wang, LeaveReason.FAMILY, session.firstMorning);
        assertThat(read(leave).may()).isEqualTo(new LeaveView.May(false, false, true, false));
        assertThatThrownBy(() -> leaves().withdraw(leave, read(leave).version())).isInstanceOf(LeaveSettled.class);
        leaves().withdraw(own, read(own).version());
        Product.signIn("colleague", Set.of(Roles.DELEGATION_STAFF), session.riverside.value());
        assertThat(read(leave).may()).isEqualTo(new LeaveView.May(false, true, false, false));
        leaves().withdraw(leave, read(leave).version());

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.WITHDRAWN);
        assertThat(read(leave).endedBy()).isEqualTo("colleague");
        assertThat(read(leave).endedAt()).isEqualTo(SEVEN);
        assertThat(read(own).status()).isEqualTo(LeaveStatus.WITHDRAWN);
    }

    @Test
    @DisplayName("LV7: the secretariat cancels with a reason, which is kept with name and moment")
    void cancels() {
        var leave = granted(li, session.firstMorning, session.secondMorning);
        assertThatThrownBy(() -> leaves().cancel(leave, read(leave).version(), " ")).isInstanceOf(InvalidInput.class);
        leaves().cancel(leave, read(leave).version(), " certificate was forged ");

        assertThat(read(leave)).satisfies(ended -> {
            assertThat(ended.status()).isEqualTo(LeaveStatus.CANCELLED);
            assertThat(ended.ending()).isEqualTo("certificate was forged");
            assertThat(ended.endedBy()).isEqualTo("lin");
            assertThat(ended.endedAt()).isEqualTo(SEVEN);
        });
        assertThat(session.live(session.firstMorning).total().onLeave()).isZero();
    }

    private LeaveId granted(PersonId person, SittingId... sittings) {
        asStaffOf(session.riverside);
        var leave = askAgreed(person, LeaveReason.FAMILY, sittings);
        asSecretariat();
        if (read(leave).status().isOpen()) decide(leave, Decision.AGREED);
        return leave;
    }
}
