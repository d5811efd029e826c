package meeting.attendance.exclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

interface ExclusionBook {
    /** Those that hold first, then the newest. */
    List<Exclusion> in(CongressId congress);

    Optional<Exclusion> toChange(ExclusionId id);

    boolean isExcluded(PersonId person);

    Map<PersonId, Person> people(Collection<PersonId> people);

    void add(Exclusion exclusion);
}
