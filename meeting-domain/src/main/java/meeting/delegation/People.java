package meeting.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.kernel.Page;

/** Everybody on the rosters. */
interface People {
    Optional<Person> of(PersonId person);

    /** Who was enrolled with this document (D8). */
    Optional<PersonId> holderOf(CongressId congress, Identity.DocumentType type, String number);

    /** @param alsoFound people the search finds besides its text. @param confinedTo delegations outside of which nobody exists (D5) */
    Page<PersonRow> page(PeopleQuery query, Collection<PersonId> alsoFound, Optional<Set<UUID>> confinedTo);

    /** Writes at once and lets go, so that ten thousand are added in seconds. */
    void addAll(List<Person> people);
}
