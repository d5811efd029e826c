package meeting.accreditation.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** SG5. AES-256-GCM by a key that is derived anew for every sealed text: base64 of salt, nonce and what is sealed. */
@ApplicationScoped
class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;
    private static final int ITERATIONS = 210_000;
    private static final int SECRET = 32;

    @Inject
    @ConfigProperty(name = "meeting.signing.secret")
    private Optional<String> given;
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    /** @param context must be told again to open it */
    String close(byte[] open, String context) {
        var beginning = random(SALT + NONCE);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, given.orElseGet(this::kept), beginning, context).doFinal(open);
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(beginning.length + sealed.length).put(beginning).put(sealed).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if neither the given secret nor the one in the database closed it. */
    Optional<byte[]> open(String closed, String context) {
        return Stream.concat(given.stream(), find().stream()).map(secret -> open(closed, secret, context)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<byte[]> open(String closed, String secret, String context) {
        var bytes = Base64.getDecoder().decode(closed);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, secret, bytes, context).doFinal(bytes, SALT + NONCE, bytes.length - SALT - NONCE));
        } catch (AEADBadTagException otherSecret) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, String secret, byte[] beginning, String context) throws GeneralSecurityException {
        var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(new PBEKeySpec(secret.toCharArray(), Arrays.copyOf(beginning, SALT), ITERATIONS, KEY_BITS)).getEncoded();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG_BITS, beginning, SALT, NONCE));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private String kept() {
        return find().orElseGet(() -> {
            var made = new SigningSecret(Base64.getEncoder().encodeToString(random(SECRET)));
            entityManager.persist(made);
            return made.secret();
        });
    }

    private Optional<String> find() {
        return Optional.ofNullable(entityManager.find(SigningSecret.class, SigningSecret.ONLY)).map(SigningSecret::secret);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
