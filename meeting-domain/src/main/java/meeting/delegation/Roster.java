package meeting.delegation;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.person.Identity;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.PersonView;
import meeting.delegation.person.StandingUnchanged;
import meeting.kernel.CurrentActor;
import meeting.kernel.DomainEvent;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;

/** A door of this context: the people of a congress. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Roster {
    @Inject
    private People people;
    @Inject
    private Enrolment enrolment;
    @Inject
    private Convening convening;
    @Inject
    private Instance<PeopleFinder> finders;
    @Inject
    private Event<DomainEvent> happened;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @throws InvalidInput  with every fault of the details
     * @throws DocumentTaken if the identity document was enrolled before (D8)
     */
    public PersonId enrol(CongressId congress, PersonDetails details) {
        convening.congress(congress);
        refuseTakenDocument(congress, null, details.identity());
        return enrolment.enrol(congress, List.of(details)).get(0);
    }

    /** @throws SomeoneWasFaster if the person changed since {@code seenVersion} was read (D6) */
    public void edit(PersonId person, long seenVersion, PersonDetails details) {
        var found = find(person);
        SomeoneWasFaster.check(seenVersion, found.version());
        enrolment.checkOf(found.congress(), details.delegation());
        refuseTakenDocument(found.congress(), person, details.identity());
        found.lay(details);
    }

    /** @throws StandingUnchanged if already withdrawn */
    public void withdraw(PersonId person, String reason) {
        happened.fire(find(person).withdraw(reason, actor.get(), clock.instant()));
    }

    /** @throws StandingUnchanged unless withdrawn */
    public void reinstate(PersonId person, String reason) {
        happened.fire(find(person).reinstate(reason, actor.get(), clock.instant()));
    }

    /** @throws StandingUnchanged unless active */
    public void suspend(PersonId person, String reason) {
        find(person).suspend(reason, actor.get(), clock.instant());
    }

    /** @throws StandingUnchanged unless suspended */
    public void restore(PersonId person, String reason) {
        find(person).restore(reason, actor.get(), clock.instant());
    }

    /** @throws NotFound also where the person is of another's delegation (D5) */
    @RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
    public PersonView person(PersonId person) {
        var own = actor.get().confinedTo(SECRETARIAT);
        return people.of(person).filter(found -> own.isEmpty() || found.isOfOneOf(own.get())).map(Person::view).orElseThrow(NotFound::new);
    }

    /** A page of the roster; staff confined to delegations get theirs only (D5). */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, SECURITY, DELEGATION_STAFF})
    public Page<PersonRow> people(PeopleQuery query) {
        var typed = query.text() == null ? "" : query.text().strip();
        var alsoFound = typed.isEmpty() ? List.<PersonId>of()
            : finders.stream().flatMap(finder -> finder.find(query.congress(), typed).stream()).distinct().toList();
        return people.page(query, alsoFound, actor.get().confinedTo(SECRETARIAT, LEADERSHIP, SECURITY));
    }

    private Person find(PersonId person) {
        return people.of(person).orElseThrow(NotFound::new);
    }

    /** D8. */
    private void refuseTakenDocument(CongressId congress, PersonId person, Identity identity) {
        if (identity.documentNumber() == null) return;
        people.holderOf(congress, identity.documentType(), identity.documentNumber()).filter(holder -> !holder.equals(person))
            .ifPresent(holder -> { throw new DocumentTaken(identity.documentNumber()); });
    }
}
