package meeting.attendance.leave;

import java.util.Arrays;
import java.util.Set;
import meeting.agenda.SittingId;
import meeting.attendance.SessionRules;
import meeting.delegation.PersonId;

/** What every rule of leave is told with. */
abstract class LeaveRules extends SessionRules {
    final LeaveId ask(PersonId person, LeaveReason reason, SittingId... sittings) {
        return leaves().ask(new LeaveAsk(person, reason, "for a good reason", Set.copyOf(Arrays.asList(sittings)), false));
    }

    /** The head of the delegation has agreed already. */
    final LeaveId askAgreed(PersonId person, LeaveReason reason, SittingId... sittings) {
        return leaves().ask(new LeaveAsk(person, reason, "for a good reason", Set.copyOf(Arrays.asList(sittings)), true));
    }

    final void decide(LeaveId leave, Decision said) {
        leaves().decide(leave, read(leave).version(), said, "as discussed");
    }

    final LeaveView read(LeaveId leave) {
        return leaves().leave(leave);
    }

    final Leaves leaves() {
        return product().get(Leaves.class);
    }
}
