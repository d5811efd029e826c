package meeting.delegation;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** A person has left the congress (D3). */
public record PersonWithdrawn(CongressId congress, PersonId person) implements DomainEvent {
}
