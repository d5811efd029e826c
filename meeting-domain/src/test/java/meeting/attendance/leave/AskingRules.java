package meeting.attendance.leave;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenary;
import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.SessionFixture;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.TimeSlot;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What leave can be asked for, and which case it is, on every database. */
abstract class AskingRules extends LeaveRules {
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    @DisplayName("LV2: nobody is on leave, or asked for, twice from one sitting")
    void refusesTwice() {
        asStaffOf(session.riverside);
        ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);

        assertThatThrownBy(() -> ask(li, LeaveReason.OTHER, session.firstAfternoon)).isInstanceOf(LeaveTaken.class);
        ask(li, LeaveReason.OTHER, session.secondMorning);
        ask(wang, LeaveReason.OTHER, session.firstAfternoon);
    }

    @Test
    @DisplayName("LV1: sittings that are over, or of another congress, and a missing reason are refused field by field")
    void checks() {
        var other = new SessionFixture(product(), CongressKind.PARTY);
        asSecretariat();
        assertThatThrownBy(() -> leaves().ask(new LeaveAsk(li, null, " ", Set.of(), false))).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::field).containsExactly("reason", "sittings", "note"));
        assertThat(faults(li, other.firstMorning)).containsExactly("attendance.leave-sitting-not-held");
        assertThat(faults(li, session.firstMorning, other.firstMorning)).containsExactly("attendance.leave-sitting-not-held");
    }

    @Test
    @DisplayName("LV1: leave is asked for until the sitting ends, no later, and for no sitting beside it that has ended")
    void untilTheEnd() {
        asSecretariat();
        Product.setClock(SEVEN.plus(Duration.ofHours(5)).minusMillis(1));
        ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));

        assertThat(faults(wang, session.firstMorning)).containsExactly("attendance.leave-sitting-over");
        assertThat(faults(wang, session.firstMorning, session.firstAfternoon)).containsExactly("attendance.leave-sitting-over");
        ask(wang, LeaveReason.FAMILY, session.firstAfternoon);
    }

    @Test
    @DisplayName("LV1: nobody asks for leave from a sitting that was cancelled, nor for a person who has withdrawn; for a suspended one they do")
    void whatIsHeldAndWhoIsThere() {
        product().get(Scheduling.class).cancel(session.secondMorning, 0, "storm warning");
        product().get(Roster.class).withdraw(zhou, "resigned");
        product().get(Roster.class).suspend(wang, "in custody");

        assertThat(faults(li, session.secondMorning)).containsExactly("attendance.leave-sitting-not-held");
        assertThat(faults(zhou, session.firstMorning)).containsExactly("attendance.leave-of-withdrawn");
        ask(wang, LeaveReason.OTHER, session.firstMorning);
    }

    @Test
    @DisplayName("LV1: leave lasts from the beginning of the first sitting to the end of the last, which are read in the order of the day")
    void lasts() {
        var leave = read(ask(li, LeaveReason.FAMILY, session.secondMorning, session.firstAfternoon));

        assertThat(leave.time()).isEqualTo(new TimeSlot(SEVEN.plus(Duration.ofHours(7)), SEVEN.plus(Duration.ofHours(29))));
        assertThat(leave.sittings()).containsExactly(session.firstAfternoon, session.secondMorning);
    }

    @Test
    @DisplayName("LV3: the whole session, its end, one sitting or a part, as the sittings have it; one that was cancelled is none")
    void cases() {
        assertThat(caseOf(session.firstMorning)).isEqualTo(LeaveCase.SHORT_ABSENCE);
        assertThat(caseOf(session.firstMorning, session.firstAfternoon)).isEqualTo(LeaveCase.PART_OF_SESSION);
        assertThat(caseOf(session.firstMorning, session.secondMorning)).isEqualTo(LeaveCase.LONGER_THAN_A_DAY);
        assertThat(caseOf(session.firstMorning, session.secondAfternoon)).isEqualTo(LeaveCase.LONGER_THAN_A_DAY);
        assertThat(caseOf(session.firstAfternoon, session.secondMorning, session.secondAfternoon)).isEqualTo(LeaveCase.LEAVING_EARLY);
        assertThat(caseOf(session.secondAfternoon)).isEqualTo(LeaveCase.LEAVING_EARLY);
        assertThat(caseOf(session.firstMorning, session.firstAfternoon, session.secondMorning, session.secondAfternoon)).isEqualTo(LeaveCase.WHOLE_SESSION);
        product().get(Scheduling.class).cancel(session.secondAfternoon, 0, "storm warning");

        assertThat(caseOf(session.secondMorning)).isEqualTo(LeaveCase.LEAVING_EARLY);
        assertThat(caseOf(session.firstMorning, session.firstAfternoon, session.secondMorning)).isEqualTo(LeaveCase.WHOLE_SESSION);
    }

    @Test
    @DisplayName("LV3: a day is not more than a day; a minute more is")
    void longerThanADay() {
        var toTheHour = endingAfter(DAY);
        var aMinuteMore = endingAfter(DAY.plusMinutes(1));

        assertThat(caseOf(session.firstMorning, toTheHour)).isEqualTo(LeaveCase.PART_OF_SESSION);
        assertThat(caseOf(session.firstMorning, aMinuteMore)).isEqualTo(LeaveCase.LONGER_THAN_A_DAY);
        assertThat(caseOf(session.firstAfternoon, aMinuteMore)).isEqualTo(LeaveCase.PART_OF_SESSION);
    }

    @Test
    @DisplayName("LV3: a congress lays down its own chain, and anew; requests made before keep theirs; a version that is not current is refused")
    void laysDownAChain() {
        var before = ask(li, LeaveReason.OTHER, session.firstMorning);
        chains().lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.HEAD_OF_DELEGATION));
        chains().lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.SECRETARIAT));
        assertThat(chains().chains(session.congress)).hasSize(LeaveCase.values().length)
            .containsEntry(LeaveCase.SHORT_ABSENCE, List.of(Office.SECRETARIAT)).containsEntry(LeaveCase.PART_OF_SESSION, List.of(Office.HEAD_OF_DELEGATION));
        assertThatThrownBy(() -> chains().lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.PRESIDIUM))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> chains().lay(session.congress, LeaveCase.SHORT_ABSENCE, List.of(Office.SECRETARIAT, Office.PRESIDIUM, Office.SECRETARIAT)))
            .isInstanceOf(InvalidInput.class);
        var leave = ask(wang, LeaveReason.OTHER, session.firstMorning);
        assertThatThrownBy(() -> leaves().decide(leave, 7, Decision.AGREED, null)).isInstanceOf(SomeoneWasFaster.class);
        decide(leave, Decision.AGREED);

        assertThat(read(leave).status()).isEqualTo(LeaveStatus.APPROVED);
        assertThat(read(before).getWaitingFor()).contains(Office.DEPUTY_SECRETARY_GENERAL);
    }

    private SittingId endingAfter(Duration later) {
        var end = NINE_O_CLOCK.plus(later);
        return product().get(Scheduling.class).create(session.congress, aPlenary(end.minus(Duration.ofHours(1)), end, null, null));
    }

    /** Of somebody who has asked for nothing else. */
    private LeaveCase caseOf(SittingId... missed) {
        return read(ask(session.delegate("张伟", session.riverside), LeaveReason.OTHER, missed)).leaveCase();
    }

    private List<String> faults(PersonId person, SittingId... missed) {
        return catchThrowableOfType(InvalidInput.class, () -> ask(person, LeaveReason.FAMILY, missed)).faults().stream().map(InvalidInput.Fault::code).toList();
    }

    private LeaveChains chains() {
        return product().get(LeaveChains.class);
    }
}
