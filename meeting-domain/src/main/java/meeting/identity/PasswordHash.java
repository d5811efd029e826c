package meeting.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: {@code pbkdf2-sha512$iterations$salt$key}. Verifying takes the same time for every wrong password.
 * Width and composition of characters do not matter, since input methods change them unseen.
 */
record PasswordHash(int iterations, byte[] salt, byte[] key) {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasswordHash of(String password, int iterations) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(iterations, salt, derive(password, salt, iterations));
    }

    static PasswordHash parse(String encoded) {
        var parts = encoded.split("\\$");
        if (parts.length != 4 || !parts[0].equals(SCHEME)) throw new IllegalArgumentException("not a " + SCHEME + " hash");
        return new PasswordHash(Integer.parseInt(parts[1]), Base64.getDecoder().decode(parts[2]), Base64.getDecoder().decode(parts[3]));
    }

    String encoded() {
        var base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + iterations + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(key, derive(password, salt, iterations));
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(composed(password).toCharArray(), salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", missing);
        } finally {
            spec.clearPassword();
        }
    }

    static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return SCHEME + " hash";
    }
}
