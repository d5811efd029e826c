package meeting.accreditation.access;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import meeting.congress.CongressChanged;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;

/** AC6. Who may go where, at gate speed: remembered for five seconds and forgotten at once when it is changed here. */
@ApplicationScoped
@RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
public class Access {
    static final Duration REMEMBERED = Duration.ofSeconds(5);

    private record Remembered(AccessInForce access, Instant until) { }

    private final Map<CongressId, Remembered> remembered = new ConcurrentHashMap<>();
    private AccessRules rules;
    private Clock clock;

    protected Access() { } // CDI

    @Inject
    Access(AccessRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such congress */
    public AccessInForce inForce(CongressId congress) {
        var now = clock.instant();
        var known = remembered.get(congress);
        if (known != null && now.isBefore(known.until())) return known.access();
        var read = rules.inForce(congress);
        remembered.put(congress, new Remembered(read, now.plus(REMEMBERED)));
        return read;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged changed) {
        remembered.remove(changed.congress());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CongressChanged changed) {
        remembered.remove(changed.congress().id());
    }
}
