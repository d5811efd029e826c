package meeting.accreditation.device;

import java.time.Instant;

/** GD1. What lets one device enrol. @param secret to be shown as a QR code, this once @param until the first instant at which it is worth nothing */
public record Invitation(GateDeviceId device, String secret, Instant until) {
}
