package meeting.accreditation.device;

import meeting.kernel.DomainEvent;

/** A device's token opens nothing any more. */
public record DeviceRevoked(GateDeviceId device) implements DomainEvent {
}
