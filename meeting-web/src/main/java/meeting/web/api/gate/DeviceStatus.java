package meeting.web.api.gate;

import java.util.List;
import java.util.UUID;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;

/** What security decided of a device (GD3). */
public record DeviceStatus(String label, DeviceRole role, String zone, Direction direction, List<UUID> sittings) {
    static DeviceStatus of(DeviceDetails details) {
        return new DeviceStatus(details.label(), details.role(), details.zone(), details.direction(), details.sittings().stream().sorted().toList());
    }
}
