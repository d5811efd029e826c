package meeting.security.incident;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.KnownActors;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.NotFound;
import meeting.security.Numbers;

/** The door to the log of incidents. What is confidential is absent for who is not named (SC3), so it is asked here, at every use case. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Incidents {
    @Inject
    private IncidentLog log;
    @Inject
    private Numbers numbers;
    @Inject
    private Convening convening;
    @Inject
    private KnownActors people;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** SC1. @throws InvalidInput with every fault, named by the fields of the details */
    public IncidentId report(CongressId congress, IncidentDetails details) {
        var now = clock.instant();
        details.check(now);
        var known = convening.congress(congress).id();
        details.named().forEach(this::nameable);
        var number = numbers.next(known, details.confidential() ? "CONFIDENTIAL_INCIDENT" : "INCIDENT");
        var incident = new Incident(known, number, details, actor.get(), now);
        log.add(incident);
        return incident.id();
    }

    /** SC2. @param kind one of the plain ones @throws IncidentClosed for a measure after the end */
    public void add(IncidentId id, IncidentEntryKind kind, String words) {
        change(id, incident -> incident.add(kind, words, actor.get(), clock.instant()));
    }

    /** SC2. @param entry number of the entry from 0 that should have said this */
    public void correct(IncidentId id, int entry, String words) {
        change(id, incident -> incident.correct(entry, words, actor.get(), clock.instant()));
    }

    /** SC1. @throws IncidentClosed if it is already */
    public void close(IncidentId id, String result) {
        change(id, incident -> incident.close(result, actor.get(), clock.instant()));
    }

    /** SC3: lets one more person see a confidential incident. @param who user name of somebody of security or of the leadership */
    public void name(IncidentId id, String who) {
        var named = nameable(who);
        change(id, incident -> incident.name(named.id(), named.name(), actor.get(), clock.instant()));
    }

    /** @throws NotFound for what is not there, or not for the signed-in person (SC3) */
    @RolesAllowed({SECURITY, LEADERSHIP})
    public IncidentView incident(IncidentId id) {
        var told = log.of(id).filter(incident -> incident.isFor(actor.get())).orElseThrow(NotFound::new);
        return told.view(log.zones(told.congress()));
    }

    /** Those the signed-in person may see: open ones first, the gravest first; then those closed, the last first. */
    @RolesAllowed({SECURITY, LEADERSHIP})
    public List<IncidentView> incidents(CongressId congress) {
        var zones = log.zones(congress);
        return log.of(congress).stream().filter(incident -> incident.isFor(actor.get())).map(incident -> incident.view(zones)).toList();
    }

    /** Who may be named in a confidential incident, by name. */
    public List<KnownActor> nameable() {
        return Stream.of(SECURITY, LEADERSHIP).flatMap(role -> people.holding(role).stream()).distinct()
            .sorted(Comparator.comparing(KnownActor::name)).toList();
    }

    private KnownActor nameable(String who) {
        return nameable().stream().filter(known -> known.id().equals(who)).findFirst().orElseThrow(NotFound::new);
    }

    private void change(IncidentId id, Consumer<Incident> deed) {
        deed.accept(log.held(id).filter(incident -> incident.isFor(actor.get())).orElseThrow(NotFound::new));
    }
}
