package meeting.accreditation.device;

/** B5. A new device with its token, to be shown this once. @param token to be sent as {@code Authorization: Bearer} */
public record EnrolledDevice(GateDeviceId id, String token) {
}
