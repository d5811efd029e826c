package meeting.attendance.leave;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressId;
import meeting.kernel.TimeSlot;

/**
 * A leave as this reader may see it.
 *
 * @param reason   null where it is not this reader's to know (LV8), as is {@code note}
 * @param sittings in the order of the day
 * @param steps    the chain, in order
 * @param attended the first sitting of the leave at which the person is signed in; null if none
 * @param ending   why it was withdrawn or cancelled; null where presence ended it, and while it stands
 * @param endedBy  name of who ended it; null while it stands, as is {@code endedAt}
 * @param version  to be handed back with every act
 */
public record LeaveView(LeaveId id, CongressId congress, Person person, LeaveReason reason, String note, LeaveCase leaveCase,
                        TimeSlot time, List<SittingId> sittings, List<StepView> steps, LeaveStatus status, String askedBy, Instant askedAt,
                        SittingId attended, String ending, String endedBy, Instant endedAt, May may, long version) {

    /** @param by name of who recorded it; null while pending, as is {@code at} @param note null if nothing was said, or where it is confidential */
    public record StepView(Office office, Decision decision, String by, Instant at, String note) { }

    /** What this reader may do now. @param confirm whether presence waits to be confirmed by this reader (LV5) */
    public record May(boolean decide, boolean withdraw, boolean cancel, boolean confirm) { }

    /** LV8. */
    public boolean isConfidential() {
        return reason == null;
    }

    /** Who has to decide next; empty once all have. */
    public Optional<Office> getWaitingFor() {
        return status.isOpen() ? steps.stream().filter(step -> step.decision() == Decision.PENDING && !step.office().isInformed()).map(StepView::office)
            .findFirst() : Optional.empty();
    }
}
