package meeting.delegation;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** A door of this context: the delegations of a congress. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Delegations {
    private DelegationBook book;
    private Convening convening;
    private CurrentActor actor;

    protected Delegations() { } // CDI

    @Inject
    Delegations(DelegationBook book, Convening convening, CurrentActor actor) {
        this.book = book;
        this.convening = convening;
        this.actor = actor;
    }

    /** @throws DelegationTaken if the number or a name is another's (D1) */
    public DelegationId found(CongressId congress, DelegationDetails details) {
        convening.congress(congress);
        var delegation = new Delegation(DelegationId.next(), congress, details);
        refuseTaken(delegation, details);
        book.add(delegation);
        return delegation.id();
    }

    /** @throws SomeoneWasFaster if the delegation changed since {@code seenVersion} was read (D6) */
    public void edit(DelegationId delegation, long seenVersion, DelegationDetails details) {
        var found = book.of(delegation).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        refuseTaken(found, details);
        found.lay(details);
    }

    /** @throws DelegationNotEmpty if anybody was ever enrolled in it (D7) */
    public void remove(DelegationId delegation) {
        var found = book.of(delegation).orElseThrow(NotFound::new);
        var people = book.everEnrolledIn(delegation);
        if (people > 0) throw new DelegationNotEmpty(people);
        book.remove(found);
    }

    /** By number; staff confined to delegations get theirs only (D5). */
    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY})
    public List<DelegationView> list(CongressId congress) {
        return book.in(congress).stream().filter(this::exists).map(Delegation::view).toList();
    }

    /** @throws NotFound also where it is another's delegation (D5) */
    @RolesAllowed({ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY})
    public DelegationView delegation(DelegationId delegation) {
        return book.of(delegation).filter(this::exists).map(Delegation::view).orElseThrow(NotFound::new);
    }

    /** How many people of each delegation have not withdrawn; one without any is left out. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public Map<DelegationId, Integer> sizes(CongressId congress) {
        return book.sizes(congress);
    }

    /** D5. */
    private boolean exists(Delegation delegation) {
        return actor.get().confinedTo(ADMINISTRATOR, SECRETARIAT, LEADERSHIP, SECURITY).map(own -> own.contains(delegation.id().value())).orElse(true);
    }

    private void refuseTaken(Delegation delegation, DelegationDetails wanted) {
        for (var other : book.in(delegation.congress())) {
            if (other.id().equals(delegation.id())) continue;
            if (other.details().number() == wanted.number()) throw DelegationTaken.byNumber(wanted.number());
            names(other.details().name()).filter(name -> names(wanted.name()).anyMatch(name::equals)).findFirst()
                .ifPresent(name -> { throw DelegationTaken.byName(name); });
        }
    }

    private static Stream<String> names(LocalizedText name) {
        return Stream.of(name.en(), name.es(), name.zh()).filter(Objects::nonNull);
    }
}
