package meeting.delegation;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** Puts people onto the roster and brings them up to date: one from the page, ten thousand from an intake, a photo's mark, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@RolesAllowed(SECRETARIAT)
public class Enrolment {
    private People people;
    private DelegationBook book;
    private Event<PeopleEnrolled> enrolled;

    protected Enrolment() { } // CDI

    @Inject
    Enrolment(People people, DelegationBook book, Event<PeopleEnrolled> enrolled) {
        this.people = people;
        this.book = book;
        this.enrolled = enrolled;
    }

    /** Everybody or nobody; whatever was loaded before is detached afterwards. */
    public List<PersonId> enrol(CongressId congress, List<PersonDetails> newcomers) {
        checkOf(congress, newcomers.stream().map(PersonDetails::delegation));
        var enrolling = newcomers.stream().map(details -> new Person(PersonId.next(), congress, details)).toList();
        people.addAll(enrolling);
        var ids = enrolling.stream().map(Person::id).toList();
        if (!ids.isEmpty()) enrolled.fire(new PeopleEnrolled(congress, ids));
        return ids;
    }

    /**
     * Everybody or nobody; whatever was loaded before is detached afterwards.
     *
     * @throws SomeoneWasFaster if one of them changed since it was read (D6)
     */
    public void amend(CongressId congress, List<KnownPerson> amended) {
        checkOf(congress, amended.stream().map(known -> known.details().delegation()));
        people.amendAll(amended);
    }

    /** Everybody of the congress, whatever their standing. */
    public List<Enrolled> everybody(CongressId congress) {
        return people.everybody(congress);
    }

    /** Those of these people that are there. */
    public Map<PersonId, KnownPerson> known(Collection<PersonId> these) {
        return people.known(these).stream().collect(Collectors.toMap(KnownPerson::id, Function.identity()));
    }

    /** Whether the person is there for somebody confined to these delegations (D5). @param confinedTo empty for who sees everybody */
    @RolesAllowed({SECRETARIAT, SECURITY, GATE_DEVICE, LEADERSHIP, DELEGATION_STAFF})
    public boolean isThere(PersonId person, Optional<Set<UUID>> confinedTo) {
        return people.of(person).filter(found -> confinedTo.isEmpty() || found.isOfOneOf(confinedTo.get())).isPresent();
    }

    /** @param photoVersion null once the photo is gone. @throws NotFound if nobody is */
    public void photographed(PersonId person, Long photoVersion) {
        people.of(person).orElseThrow(NotFound::new).photographed(photoVersion);
    }

    /** D2. */
    void checkOf(CongressId congress, DelegationId delegation) {
        checkOf(congress, Stream.ofNullable(delegation));
    }

    private void checkOf(CongressId congress, Stream<DelegationId> delegations) {
        var wanted = delegations.filter(Objects::nonNull).collect(Collectors.toSet());
        if (wanted.isEmpty()) return;
        book.in(congress).forEach(known -> wanted.remove(known.id()));
        new InvalidInput.Check().that(wanted.isEmpty(), "delegation", "delegation.not-of-this-congress").orThrow();
    }
}
