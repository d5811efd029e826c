package meeting.accreditation.device;

/** B5, GD1. A device with its token, told this once. @param token to be sent as {@code Authorization: Bearer} */
public record EnrolledDevice(GateDeviceId id, String token, String label) {
}
