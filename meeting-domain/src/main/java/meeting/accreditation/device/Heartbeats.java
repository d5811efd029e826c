package meeting.accreditation.device;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** GD4. The door of this sub-model for devices in use. */
@ApplicationScoped
@Transactional
@RolesAllowed(GATE_DEVICE)
public class Heartbeats {
    /** A clock further off than this is as wrong as one a day off. */
    private static final Duration FURTHEST = Duration.ofDays(3650);

    private Contacts contacts;
    private CurrentActor actor;
    private Clock clock;

    protected Heartbeats() { } // CDI

    @Inject
    Heartbeats(Contacts contacts, CurrentActor actor, Clock clock) {
        this.contacts = contacts;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps what the acting device says of itself; what it said before is forgotten. @return the server's own time */
    public Instant beat(Heartbeat heartbeat) {
        heartbeat.check();
        var now = clock.instant();
        var device = GateDeviceId.of(actor.get()).orElseThrow(NotFound::new);
        contacts.keep(device, heartbeat, now, heartbeat.clock() == null ? Duration.ZERO : bounded(Duration.between(now, heartbeat.clock())));
        return now;
    }

    private static Duration bounded(Duration drift) {
        return drift.abs().compareTo(FURTHEST) <= 0 ? drift : drift.isNegative() ? FURTHEST.negated() : FURTHEST;
    }
}
