package meeting.accreditation.signing;

import java.time.Instant;

/**
 * A key as a gate needs it to verify codes.
 *
 * @param number    1 to 255, unique in its congress
 * @param publicKey the 32 bytes of RFC 8032, in base64; browsers import them as "raw"
 * @param from      since when it signs; told, not checked
 * @param until     from when on its codes are no longer believed; null while no end is set
 */
public record GateKey(int number, String publicKey, Instant from, Instant until) {
}
