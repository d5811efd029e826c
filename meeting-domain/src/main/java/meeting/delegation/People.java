package meeting.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.delegation.person.Identity;
import meeting.delegation.person.PersonRow;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;

/** Everybody on the rosters. */
interface People {
    Optional<Person> of(PersonId person);

    /** Who was enrolled with this document (D8). */
    Optional<PersonId> holderOf(CongressId congress, Identity.DocumentType type, String number);

    /** @param alsoFound people the search finds besides its text. @param confinedTo delegations outside of which nobody exists (D5) */
    Page<PersonRow> page(PeopleQuery query, Collection<PersonId> alsoFound, Optional<Set<UUID>> confinedTo);

    /** Writes at once and lets go, so that ten thousand are added in seconds. */
    void addAll(List<Person> people);

    /** The same for changes. @throws SomeoneWasFaster if one of them changed since it was read (D6) */
    void amendAll(List<KnownPerson> amended);

    /** All of the congress, as slim as can be. */
    List<Enrolled> everybody(CongressId congress);

    List<KnownPerson> known(Collection<PersonId> these);
}
