package meeting.accreditation.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** B5, GD1. What a device proves itself by: so many random bits that a plain digest keeps it safe. */
final class DeviceToken {
    private static final String PREFIX = "plenum_gate_";
    private static final int BYTES = 32;
    /** Short enough for a QR code that any camera reads, long enough not to be guessed. */
    private static final int BYTES_OF_SECRET = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceToken() {
    }

    static String next() {
        return PREFIX + random(BYTES);
    }

    static String nextSecret() {
        return random(BYTES_OF_SECRET);
    }

    static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random(int bytes) {
        var secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
