package meeting.delegation;

import java.util.List;
import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** People came onto the roster, all in one go. */
public record PeopleEnrolled(CongressId congress, List<PersonId> people) implements DomainEvent {
}
