package meeting.accreditation.device;

import java.time.Instant;
import meeting.congress.CongressId;

/**
 * A gate device as others read it; its token is told nowhere.
 *
 * @param label     what people call it, as written on it
 * @param revokedAt null while the device may sign people in, as are {@code revokedBy} and {@code reason}
 */
public record GateDeviceView(GateDeviceId id, CongressId congress, String label, Instant enrolledAt, String enrolledBy, Instant revokedAt, String revokedBy,
                             String reason) {
    public boolean isRevoked() {
        return revokedAt != null;
    }
}
