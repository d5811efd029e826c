package meeting.congress;

import meeting.kernel.DomainEvent;

/** New details were laid down for a congress. */
public record CongressChanged(CongressView congress) implements DomainEvent {
}
