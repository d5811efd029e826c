package meeting.delegation;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** A person who had withdrawn is back (D3). */
public record PersonReinstated(CongressId congress, PersonId person) implements DomainEvent {
}
