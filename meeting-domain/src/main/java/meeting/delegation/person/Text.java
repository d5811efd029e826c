package meeting.delegation.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How this context keeps what people type, and how it finds it again (D10, D11). */
public final class Text {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern SPACE_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PHONE = Pattern.compile("[\\d\\s+()./-]*\\d[\\d\\s+()./-]*");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private Text() {
    }

    /** Without spaces around; null if nothing is left. */
    public static String tidy(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** D10. */
    static String tidyName(String typed) {
        return typed == null ? null : tidy(SPACE_BETWEEN_HAN.matcher(SPACES.matcher(typed).replaceAll(" ").strip()).replaceAll(""));
    }

    /** One text that holds every searched field in its folded form. */
    static String searchable(String phone, String... fields) {
        var digits = phone == null ? null : NOT_DIGITS.matcher(Normalizer.normalize(phone, Normalizer.Form.NFKD)).replaceAll("");
        var folded = Arrays.stream(fields).filter(Objects::nonNull).map(Text::fold);
        return Stream.concat(folded, Stream.ofNullable(digits)).collect(Collectors.joining("\n"));
    }

    /** The words of a search, folded as what they search; a typed phone number is one word. */
    public static List<String> words(String typed) {
        if (typed == null || typed.isBlank()) return List.of();
        var folded = fold(typed);
        if (PHONE.matcher(folded).matches()) return List.of(NOT_DIGITS.matcher(folded).replaceAll(""));
        return List.of(folded.split(" "));
    }

    private static String fold(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
