package meeting.web.attendance;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.LiveAttendance;
import meeting.kernel.CurrentActor;

/** What the home page says first: the sitting of now and how full it is, to whoever has something to do with it. */
@Named
@RequestScoped
public class Today {
    @Inject
    private SittingNow sittings;
    @Inject
    private Attendance attendance;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    private SittingView sitting;
    private LiveAttendance live;

    /** Where the sitting stands. */
    public enum State { COMING, OPEN, CLOSED }

    public boolean isPresent() {
        return getSitting() != null;
    }

    public SittingView getSitting() {
        if (sitting == null && actor.get().hasAny(SECRETARIAT, SECURITY, LEADERSHIP, DELEGATION_STAFF)) sitting = sittings.find(null).orElse(null);
        return sitting;
    }

    public LiveAttendance getLive() {
        if (live == null) live = attendance.live(getSitting().id());
        return live;
    }

    public State getState() {
        var now = clock.instant();
        if (now.isBefore(getSitting().signInOpens())) return State.COMING;
        return now.isBefore(getSitting().signInCloses()) ? State.OPEN : State.CLOSED;
    }

    /** The moment the state ends, or the one it began at when nothing follows. */
    public Instant getTurn() {
        return getState() == State.COMING ? getSitting().signInOpens() : getSitting().signInCloses();
    }
}
