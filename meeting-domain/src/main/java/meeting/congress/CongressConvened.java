package meeting.congress;

import meeting.kernel.DomainEvent;

/** A congress was convened; other contexts lay its foundations. */
public record CongressConvened(CongressId congress) implements DomainEvent {
}
