package meeting.security.overview;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.kernel.NotFound;
import meeting.security.Shared;
import meeting.security.overview.QueueForecast.Situation;

/** The door for those who watch the doors. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Overview {
    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    private DoorReading reading;
    @Inject
    private Attendance attendance;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Clock clock;
    private final Shared<SittingId, DoorBoard> boards = new Shared<>(FRESH);

    /** SC14: at most two seconds old. @throws NotFound if there is no such sitting */
    public DoorBoard board(SittingId sitting) {
        return boards.of(sitting, clock.instant(), () -> read(sitting));
    }

    private DoorBoard read(SittingId sitting) {
        var now = clock.instant();
        var view = scheduling.sitting(sitting);
        var live = attendance.live(sitting);
        var ledger = reading.read(sitting, now);
        var arrivals = new HashMap<Long, Integer>();
        live.arrivals().forEach(minute -> arrivals.put(GateFlow.minuteOf(minute.minute()), minute.persons()));
        var total = live.total();
        var situation = new Situation(view.signInOpens(), view.signInCloses(), view.time().from(), total.absent(), total.present(), live.outside(), arrivals,
            ledger.gates());
        var forecast = new QueueForecast(situation, now).forecast();
        return new DoorBoard(sitting, now, live.doors().persons(), total.present(), total.expected(), ledger.scans(), ledger.refused(), ledger.gates(),
            ledger.reasons(), reading.zones(sitting), forecast);
    }
}
