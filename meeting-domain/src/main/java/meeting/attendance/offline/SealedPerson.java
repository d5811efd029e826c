package meeting.attendance.offline;

/** OF2. @param digest by which the holder of the code is found @param sealed base64 of the initialisation vector (12 bytes) and the encrypted JSON */
public record SealedPerson(String digest, String sealed) {
}
