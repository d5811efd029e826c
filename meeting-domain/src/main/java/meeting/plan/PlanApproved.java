package meeting.plan;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** The leadership approved the plan of a congress. @param baseline number of what was frozen (P9) */
public record PlanApproved(CongressId congress, int baseline) implements DomainEvent {
}
