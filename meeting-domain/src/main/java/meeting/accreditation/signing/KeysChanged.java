package meeting.accreditation.signing;

import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** Another key signs, or one ended: whoever remembers the keys of the congress forgets them. */
public record KeysChanged(CongressId congress) implements DomainEvent {
}
