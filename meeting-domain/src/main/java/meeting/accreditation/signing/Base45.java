package meeting.accreditation.signing;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** RFC 9285: two bytes as three characters of those that a QR code packs most densely. */
final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = ALPHABET.length();
    private static final int GROUP = 3;
    private static final int BYTE = 256;

    private Base45() {
    }

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (var i = 0; i < bytes.length; i += 2) {
            var single = i + 1 == bytes.length;
            var number = single ? bytes[i] & 0xff : (bytes[i] & 0xff) * BYTE + (bytes[i + 1] & 0xff);
            text.append(ALPHABET.charAt(number % BASE)).append(ALPHABET.charAt(number / BASE % BASE));
            if (!single) text.append(ALPHABET.charAt(number / BASE / BASE));
        }
        return text.toString();
    }

    /** Empty for what nothing encodes to: a foreign character, a lone one, a group that says more than its bytes hold. */
    static Optional<byte[]> decode(String text) {
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i += GROUP) {
            var end = Math.min(i + GROUP, text.length());
            var number = 0;
            for (var j = end - 1; j >= i; j--) {
                var digit = ALPHABET.indexOf(text.charAt(j));
                if (digit < 0) return Optional.empty();
                number = number * BASE + digit;
            }
            var whole = end - i == GROUP;
            if (end - i == 1 || number >= (whole ? BYTE * BYTE : BYTE)) return Optional.empty();
            if (whole) bytes.write(number / BYTE);
            bytes.write(number % BYTE);
        }
        return Optional.of(bytes.toByteArray());
    }
}
