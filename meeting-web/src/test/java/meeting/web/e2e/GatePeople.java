package meeting.web.e2e;

import com.google.gson.Gson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import meeting.accreditation.Code;

/** People of a congress as a device's package has them, sealed and signed by nothing of the product's own. */
final class GatePeople {
    static final String TAG = "0a0b0c0d";
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ", BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final byte[] SALT = "a congress's salt".getBytes(StandardCharsets.UTF_8);
    private static final int ITERATIONS = 2_000, DIGEST = 16, KEY = 32, IV = 12;

    private final KeyPair key = pair();
    private final List<Map<String, String>> sealed = new ArrayList<>();
    private final List<Map<String, String>> ended = new ArrayList<>();
    private final Map<String, byte[]> known = new HashMap<>();

    /** A delegate who may go in, but for what is said besides. @return the code on the badge */
    String add(Map<String, Object> besides) {
        var number = String.format("%09d", known.size());
        var code = whole("K" + number);
        var person = new LinkedHashMap<String, Object>(Map.of("id", number, "full", "周丽华", "latin", "Zhou Lihua",
            "delegation", Map.of("en", "Old Town", "es", "Ciudad Vieja", "zh", "老城"),
            "unit", "No. 2 School", "category", "DELEGATE", "standing", "ACTIVE", "credentials", "CONFIRMED", "namesake", false, "onLeave", false));
        person.put("type", "DELEGATE");
        person.put("photo", false);
        person.putAll(besides);
        var stretched = stretched(code);
        known.put(code, stretched);
        sealed.add(Map.of("digest", digest(stretched), "sealed", seal(stretched, new Gson().toJson(person))));
        return code;
    }

    String add() {
        return add(Map.of());
    }

    /** @param state LOST or REVOKED */
    void end(String code, String state) {
        ended.add(Map.of("digest", digest(known.get(code)), "state", state));
    }

    List<String> digests(Collection<String> codes) {
        return codes.stream().map(code -> digest(known.get(code))).toList();
    }

    /** The known code in what was read, plain or signed. */
    String codeIn(String text) {
        return known.keySet().stream().filter(code -> text.equals(code) || text.length() > 100 && text.equals(sign(code))).findFirst().orElse(null);
    }

    /** Right by its check character, and on no badge. */
    static String codeOfNobody() {
        return whole("000000000Z");
    }

    /** @param end of the one key; null if it has none */
    List<Map<String, Object>> keysUntil(Instant end) {
        var raw = key.getPublic().getEncoded();
        var one = new LinkedHashMap<String, Object>(Map.of("number", 1,
            "publicKey", Base64.getEncoder().encodeToString(Arrays.copyOfRange(raw, raw.length - KEY, raw.length))));
        if (end != null) one.put("until", end.toString());
        return List.of(one);
    }

    Map<String, Object> packed() {
        return Map.of("congress", Map.of("id", "c1", "tag", TAG, "zone", "UTC", "titles", Map.of()),
            "salt", Base64.getEncoder().encodeToString(SALT), "iterations", ITERATIONS,
            "keys", keysUntil(null),
            "ended", ended, "people", sealed, "types", List.of(Map.of("code", "DELEGATE", "staff", false, "election", false),
                Map.of("code", "STAFF", "staff", true, "election", false)),
            "rules", List.of(Map.of("type", "DELEGATE", "zone", "Z2", "escorted", false), Map.of("type", "STAFF", "zone", "Z2", "escorted", false),
                Map.of("type", "DELEGATE", "zone", "Z3", "escorted", false, "fromDay", TODAY.plusDays(2).toString()),
                Map.of("type", "DELEGATE", "zone", "Z1", "escorted", true)));
    }

    String sign(String code) {
        return sign(code, TAG, 1, TODAY.plusDays(30));
    }

    String sign(String code, String tag, int number, LocalDate until) {
        var bits = code.substring(0, 10).chars().mapToLong(ALPHABET::indexOf).reduce(0, (all, digit) -> all << 5 | digit);
        var bytes = ByteBuffer.allocate(84).put((byte) 1).put((byte) number).put(HexFormat.of().parseHex(tag));
        for (var left = 48; left >= 0; left -= 8) bytes.put((byte) (bits >>> left));
        bytes.put((byte) 0).putShort((short) 4).putShort(day(TODAY.minusDays(30))).putShort(day(until));
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(bytes.array(), 0, 20);
            return base45(bytes.put(signature.sign()).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With its check character. */
    private static String whole(String ten) {
        return ALPHABET.chars().mapToObj(check -> ten + (char) check).filter(code -> Code.read(code).isPresent()).findFirst().orElseThrow();
    }

    private static short day(LocalDate day) {
        return (short) ChronoUnit.DAYS.between(LocalDate.of(2020, 1, 1), day);
    }

    private static String base45(byte[] bytes) {
        var text = new StringBuilder();
        for (var at = 0; at < bytes.length; at += 2) {
            var number = (bytes[at] & 0xff) * 256 + (bytes[at + 1] & 0xff);
            text.append(BASE45.charAt(number % 45)).append(BASE45.charAt(number / 45 % 45)).append(BASE45.charAt(number / 2025));
        }
        return text.toString();
    }

    private static byte[] stretched(String code) {
        try {
            var secret = new PBEKeySpec(code.toCharArray(), SALT, ITERATIONS, (DIGEST + KEY) * 8);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(secret).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(byte[] stretched) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(stretched, DIGEST));
    }

    private static String seal(byte[] stretched, String text) {
        try {
            var iv = Arrays.copyOf(stretched, IV);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(stretched, DIGEST, KEY, "AES"), new GCMParameterSpec(128, iv));
            var hidden = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(ByteBuffer.allocate(IV + hidden.length).put(iv).put(hidden).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
