package meeting.plan;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/**
 * The leadership approved the plan of a congress.
 *
 * @param baseline     number of what was frozen (P9)
 * @param taskTemplate what the plan chose the countdown to begin from, an id that the plan does not read; null if it names none
 */
public record PlanApproved(CongressId congress, int baseline, String taskTemplate) implements DomainEvent {
}
