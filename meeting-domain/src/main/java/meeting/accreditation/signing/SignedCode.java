package meeting.accreditation.signing;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import meeting.accreditation.Code;

/** SG1. The bytes of a signed code, taken apart; nothing is believed of them before {@link #isBy}. */
record SignedCode(int keyNumber, int congressTag, Claims claims, byte[] bytes) {
    static final int BYTES = 84;
    static final int LONGEST_TEXT = 160;
    private static final byte VERSION = 1;
    private static final int PAYLOAD = BYTES - Ed25519.SIGNATURE;
    private static final int CODE_BYTES = 7;

    static String write(Claims claims, int congressTag, int keyNumber, PrivateKey key) {
        var bytes = ByteBuffer.allocate(BYTES).put(VERSION).put((byte) keyNumber).putInt(congressTag);
        for (var left = (CODE_BYTES - 1) * Byte.SIZE; left >= 0; left -= Byte.SIZE) bytes.put((byte) (claims.code().bits() >>> left));
        bytes.put((byte) claims.type()).putShort((short) claims.zones()).putShort((short) Claims.number(claims.from()))
            .putShort((short) Claims.number(claims.until()));
        return Base45.encode(bytes.put(Ed25519.sign(Arrays.copyOf(bytes.array(), PAYLOAD), key)).array());
    }

    /** Empty if it cannot be one. Blanks and line ends around it and lower case, as a keyboard may send it, do no harm. */
    static Optional<SignedCode> read(String text) {
        if (text.length() > LONGEST_TEXT) return Optional.empty();
        return Base45.decode(text.trim().toUpperCase(Locale.ROOT)).filter(bytes -> bytes.length == BYTES && bytes[0] == VERSION).flatMap(SignedCode::of);
    }

    private static Optional<SignedCode> of(byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes, 1, PAYLOAD - 1);
        var keyNumber = rest.get() & 0xff;
        var tag = rest.getInt();
        var code = 0L;
        for (var i = 0; i < CODE_BYTES; i++) code = code << Byte.SIZE | rest.get() & 0xff;
        try {
            var claims = new Claims(Code.ofBits(code), rest.get() & 0xff, rest.getShort() & 0xffff,
                Claims.DAY_ZERO.plusDays(rest.getShort() & 0xffff), Claims.DAY_ZERO.plusDays(rest.getShort() & 0xffff));
            return Optional.of(new SignedCode(keyNumber, tag, claims, bytes));
        } catch (IllegalArgumentException neverWritten) {
            return Optional.empty();
        }
    }

    /** SG3: whether texts signed by the key of this number would. */
    static boolean beginsWithSpace(int keyNumber) {
        return Base45.encode(new byte[]{VERSION, (byte) keyNumber}).charAt(0) == ' ';
    }

    boolean isBy(PublicKey key) {
        return Ed25519.verifies(Arrays.copyOf(bytes, PAYLOAD), Arrays.copyOfRange(bytes, PAYLOAD, BYTES), key);
    }
}
