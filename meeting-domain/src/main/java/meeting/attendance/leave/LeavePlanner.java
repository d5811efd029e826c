package meeting.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import meeting.agenda.Scheduling;
import meeting.attendance.SignInAnswer.Person;
import meeting.delegation.Roster;
import meeting.delegation.person.Standing;
import meeting.kernel.InvalidInput;

/** LV1, LV3. Holds a request against roster, schedule and chains. */
@ApplicationScoped
class LeavePlanner {
    @Inject
    private Roster roster;
    @Inject
    private Scheduling scheduling;
    @Inject
    private ChainBook chains;
    @Inject
    private LeaveBook book;

    LeavePlan plan(LeaveAsk ask, Instant now) {
        var person = roster.person(ask.person());
        var held = scheduling.sittings(person.congress()).stream().filter(sitting -> !sitting.isCancelled()).toList();
        var missed = held.stream().filter(sitting -> ask.sittings().contains(sitting.id())).toList();
        new InvalidInput.Check()
            .that(person.standing() != Standing.WITHDRAWN, "person", "attendance.leave-of-withdrawn")
            .that(missed.size() == ask.sittings().size(), "sittings", "attendance.leave-sitting-not-held")
            .that(missed.stream().allMatch(sitting -> sitting.time().to().isAfter(now)), "sittings", "attendance.leave-sitting-over").orThrow();
        var leaveCase = LeaveCase.of(held, missed);
        return new LeavePlan(person.congress(), person.details().delegation(), missed, leaveCase, chains.of(person.congress(), leaveCase));
    }

    Person person(LeaveRequest leave) {
        return book.people(List.of(leave.person())).get(leave.person());
    }
}
