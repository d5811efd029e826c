package meeting.accreditation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * B1, B2. What a person is known by at a gate: ten random characters of Crockford's base 32 and a check character, fifty bits in all.
 *
 * <p>The check character makes the characters, weighted by the powers of a generator of GF(32), add up to nothing. As the weights all differ, no single
 * wrong character, no swap of any two and no doubled slip ("33" for "44") goes unseen; the hybrid systems of ISO 7064 miss some swaps.
 *
 * @param value eleven characters, upper case, without dashes, as the QR code carries it
 */
public record Code(String value) {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 11;
    private static final int BITS = 5;
    private static final int FIELD_POLYNOMIAL = 0b100101;
    private static final Pattern IGNORED = Pattern.compile("[\\p{Pd}\\p{Z}\\p{C}_\u2212]+");

    public Code {
        if (value.length() != LENGTH || checksum(value) != 0) throw new IllegalArgumentException("not a code");
    }

    static Code next(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        while (code.length() < LENGTH - 1) code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new Code(code.append(ALPHABET.charAt(times2(checksum(code)))).toString());
    }

    /** Reads what a scanner sent or a person typed; empty if no code can have been meant. */
    public static Optional<Code> read(String typed) {
        if (typed == null || typed.length() > 10 * LENGTH) return Optional.empty();
        var tidy = tidy(typed);
        return tidy.length() == LENGTH && checksum(tidy) == 0 ? Optional.of(new Code(tidy)) : Optional.empty();
    }

    /** The code of these fifty bits, its check character added. @throws IllegalArgumentException if there are more */
    public static Code ofBits(long bits) {
        if (bits < 0 || bits >>> BITS * (LENGTH - 1) != 0) throw new IllegalArgumentException("more than fifty bits");
        var code = new StringBuilder(LENGTH);
        for (var left = BITS * (LENGTH - 2); left >= 0; left -= BITS) code.append(ALPHABET.charAt((int) (bits >>> left) & ALPHABET.length() - 1));
        return new Code(code.append(ALPHABET.charAt(times2(checksum(code)))).toString());
    }

    /** The ten characters before the check character, five bits each, the first the highest. */
    public long bits() {
        var bits = 0L;
        for (var i = 0; i < LENGTH - 1; i++) bits = bits << BITS | ALPHABET.indexOf(value.charAt(i));
        return bits;
    }

    /** As stored: forgiving full-width forms, case, spaces, any dash, O for 0, I and L for 1. Also of parts of a code. */
    static String tidy(String typed) {
        return IGNORED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT)
            .replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** In groups, as people read it: {@code K7QM-4T9X-2BC}. */
    public String shown() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** 0 for a whole code, -1 if a character is none of the alphabet. */
    private static int checksum(CharSequence characters) {
        var sum = 0;
        for (var i = 0; i < characters.length(); i++) {
            var digit = ALPHABET.indexOf(characters.charAt(i));
            if (digit < 0) return -1;
            sum = times2(sum) ^ digit;
        }
        return sum;
    }

    private static int times2(int element) {
        var doubled = element << 1;
        return doubled < ALPHABET.length() ? doubled : doubled ^ FIELD_POLYNOMIAL;
    }
}
