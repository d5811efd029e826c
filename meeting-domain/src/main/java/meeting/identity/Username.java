package meeting.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A user name as it is compared and kept: composed, without case and outer blanks (I7). */
final class Username {
    static final int LONGEST = 64;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{1," + (LONGEST - 1) + "}");
    private static final String RESERVED = "system";

    private Username() {
    }

    static String of(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static boolean mayBeGiven(String username) {
        return ALLOWED.matcher(username).matches() && !username.equals(RESERVED);
    }
}
