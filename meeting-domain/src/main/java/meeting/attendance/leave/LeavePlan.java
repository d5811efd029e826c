package meeting.attendance.leave;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.agenda.SittingView;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.kernel.TimeSlot;

/** What follows from a request by the schedule and the chains (LV3). @param delegation null for who belongs to none @param missed in order, at least one */
record LeavePlan(CongressId congress, DelegationId delegation, List<SittingView> missed, LeaveCase leaveCase, List<Office> chain) {
    TimeSlot time() {
        return new TimeSlot(missed.get(0).time().from(), missed.get(missed.size() - 1).time().to());
    }

    /** LV6: when the first of these elections begins; empty where none is missed. */
    Optional<Instant> election() {
        return missed.stream().filter(sitting -> sitting.kind().elects()).map(sitting -> sitting.time().from()).findFirst();
    }
}
