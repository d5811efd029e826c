package meeting.plan.contingency;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;
import meeting.plan.contingency.scenario.ContingencyCode;

/** A rehearsal or a real activation is over. */
public record ContingencyClosed(CongressId congress, ContingencyCode code, ActivationId activation, ActivationKind kind) implements DomainEvent {
}
