package meeting.accreditation.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** B5. The secret of a gate device: 256 random bits, so that a plain digest keeps it safe. */
final class DeviceToken {
    private static final String PREFIX = "plenum_gate_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DeviceToken() {
    }

    static String next() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
