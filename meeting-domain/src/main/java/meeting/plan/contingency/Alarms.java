package meeting.plan.contingency;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.CurrentActor;

/** The door for every page: what really happens now, so cheap that all of them may ask all the time. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF})
public class Alarms {
    private AlarmBoard board;
    private CurrentActor actor;
    private Clock clock;

    protected Alarms() { } // CDI

    @Inject
    Alarms(AlarmBoard board, CurrentActor actor, Clock clock) {
        this.board = board;
        this.actor = actor;
        this.clock = clock;
    }

    /** X12: of every congress, as far as the signed-in person may see it, the first to begin first; at most two seconds old. */
    public List<AlarmView> sounding() {
        var me = actor.get();
        var now = clock.instant();
        return board.alarms().stream().filter(alarm -> alarm.isFor(me)).map(alarm -> alarm.view(now)).toList();
    }
}
