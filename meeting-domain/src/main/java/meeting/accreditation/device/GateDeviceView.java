package meeting.accreditation.device;

import java.time.Instant;
import meeting.congress.CongressId;

/**
 * A gate device as others read it; its token and its secret are told nowhere.
 *
 * @param enrolledAt   null until it has used its invitation
 * @param enrolledBy   who invited it
 * @param invitedUntil until when an invitation waits to be used; null if none does
 * @param contact      null until its first heartbeat
 * @param revokedAt    null while the device may sign people in, as are {@code revokedBy} and {@code reason}
 */
public record GateDeviceView(GateDeviceId id, CongressId congress, DeviceDetails details, Instant enrolledAt, String enrolledBy, Instant invitedUntil,
                             Contact contact, Instant revokedAt, String revokedBy, String reason, long version) {
    public String label() {
        return details.label();
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isEnrolled() {
        return enrolledAt != null;
    }
}
