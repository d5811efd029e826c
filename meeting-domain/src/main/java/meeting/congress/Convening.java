package meeting.congress;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.DomainEvent;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door of this context: convening a congress and reading what was laid down. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Convening {
    private Congresses congresses;
    private Event<DomainEvent> happened;
    private Clock clock;

    protected Convening() { } // CDI

    @Inject
    Convening(Congresses congresses, Event<DomainEvent> happened, Clock clock) {
        this.congresses = congresses;
        this.happened = happened;
        this.clock = clock;
    }

    public CongressId convene(CongressDetails details) {
        var id = CongressId.next();
        congresses.add(new Congress(id, details));
        happened.fire(new CongressConvened(id));
        return id;
    }

    /** @throws SomeoneWasFaster if the congress changed since {@code seenVersion} was read */
    public void edit(CongressId congress, long seenVersion, CongressDetails details) {
        var found = congresses.of(congress).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        found.lay(details);
        happened.fire(new CongressChanged(found.view()));
    }

    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF, GATE_DEVICE})
    public CongressView congress(CongressId congress) {
        return congresses.of(congress).map(Congress::view).orElseThrow(NotFound::new);
    }

    /** Every congress of this installation: first what is on, then what comes, nearest first, then what is over, newest first. */
    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF, GATE_DEVICE})
    public List<CongressView> congresses() {
        var now = clock.instant();
        return congresses.all().stream().map(Congress::view).sorted(Comparator.comparingLong(congress -> congress.details().remoteness(now))).toList();
    }
}
