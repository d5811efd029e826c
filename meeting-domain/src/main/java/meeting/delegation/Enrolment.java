package meeting.delegation;

import java.util.List;
import java.util.Objects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;

/** Puts people onto the roster: one from the page, ten thousand from an import, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Enrolment {
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
    List<PersonId> enrol(CongressId congress, List<PersonDetails> newcomers) {
        newcomers.stream().map(PersonDetails::delegation).filter(Objects::nonNull).distinct().forEach(delegation -> checkOf(congress, delegation));
        var enrolling = newcomers.stream().map(details -> new Person(PersonId.next(), congress, details)).toList();
        people.addAll(enrolling);
        var ids = enrolling.stream().map(Person::id).toList();
        if (!ids.isEmpty()) enrolled.fire(new PeopleEnrolled(congress, ids));
        return ids;
    }

    /** D2. */
    void checkOf(CongressId congress, DelegationId delegation) {
        var known = delegation == null || book.of(delegation).filter(found -> found.congress().equals(congress)).isPresent();
        new InvalidInput.Check().that(known, "delegation", "delegation.not-of-this-congress").orThrow();
    }
}
