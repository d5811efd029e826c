package meeting.web.api.gate;

import java.util.UUID;
import meeting.accreditation.device.EnrolledDevice;

/** What the device is from now on (GD1). */
public record EnrolmentResponse(UUID deviceId, String token, String label) {
    static EnrolmentResponse of(EnrolledDevice device) {
        return new EnrolmentResponse(device.id().value(), device.token(), device.label());
    }
}
