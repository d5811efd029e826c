package meeting.plan.contingency;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;
import meeting.plan.contingency.scenario.ContingencyCode;

/** A scenario is being rehearsed or happens. */
public record ContingencyActivated(CongressId congress, ContingencyCode code, ActivationId activation, ActivationKind kind) implements DomainEvent {
}
