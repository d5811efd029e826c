package meeting.accreditation.access;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** A type, a rule, the strictness or the voting of a congress changed (AC6). */
public record AccessChanged(CongressId congress) implements DomainEvent {
}
