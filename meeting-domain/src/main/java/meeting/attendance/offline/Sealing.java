package meeting.attendance.offline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import jakarta.enterprise.context.ApplicationScoped;
import meeting.congress.CongressId;

/** OF2. Digests and keys that come of codes; what was stretched once is remembered, as a code never changes. */
@ApplicationScoped
class Sealing {
    static final int ITERATIONS = 2_000;
    private static final int DIGEST = 16;
    private static final int KEY = 32;
    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final int SALT = 16;

    private final Map<CongressId, Map<String, byte[]>> stretched = new ConcurrentHashMap<>();

    String salt(CongressId congress) {
        return Base64.getEncoder().encodeToString(saltOf(congress));
    }

    String digest(CongressId congress, String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(stretch(congress, code), DIGEST));
    }

    /** The same for the same text, so that a package that says nothing new is the same: the vector comes of key and text, and no two texts share one. */
    String seal(CongressId congress, String code, String text) {
        try {
            var key = Arrays.copyOfRange(stretch(congress, code), DIGEST, DIGEST + KEY);
            var plain = text.getBytes(StandardCharsets.UTF_8);
            var iv = Arrays.copyOf(sha256(key, plain), IV);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            var sealed = Arrays.copyOf(iv, IV + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, sealed, IV);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many codes of a congress are stretched already. */
    int known(CongressId congress) {
        return stretched.getOrDefault(congress, Map.of()).size();
    }

    boolean knows(CongressId congress, String code) {
        return stretched.getOrDefault(congress, Map.of()).containsKey(code);
    }

    private byte[] stretch(CongressId congress, String code) {
        return stretched.computeIfAbsent(congress, first -> new ConcurrentHashMap<>()).computeIfAbsent(code, each -> {
            try {
                var key = new PBEKeySpec(each.toCharArray(), saltOf(congress), ITERATIONS, (DIGEST + KEY) * Byte.SIZE);
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static byte[] saltOf(CongressId congress) {
        return Arrays.copyOf(sha256(("plenum gate " + congress.value()).getBytes(StandardCharsets.UTF_8)), SALT);
    }
}
