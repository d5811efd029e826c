package meeting.delegation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of rosters in three languages (R1, R9), and how they are compared. */
final class Words {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private static final Properties ALL = load();
    private static final Map<RosterField, List<String>> HEADERS = new EnumMap<>(RosterField.class);
    private static final Set<String> NO_FIELDS = of("NoField").stream().map(Words::bare).collect(Collectors.toSet());
    private static final Map<String, String> CONSTANTS = new HashMap<>();

    static {
        for (var field : RosterField.values()) HEADERS.put(field, of("RosterField." + field));
        ALL.stringPropertyNames().stream().sorted().forEach(constant -> of(constant).forEach(word -> CONSTANTS.put(key(constant, word), constant)));
    }

    private Words() {
    }

    static Map<RosterField, List<String>> headers() {
        return HEADERS;
    }

    /** Whether a header is of a column that no roster means anything by. */
    static boolean isNoField(String header) {
        return NO_FIELDS.contains(bare(header));
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Optional.ofNullable(CONSTANTS.get(key(type.getSimpleName(), text)))
            .map(constant -> Enum.valueOf(type, constant.substring(constant.indexOf('.') + 1)));
    }

    /** A short text without case, width, accents, spaces and punctuation. */
    static String bare(String text) {
        return BETWEEN.matcher(ACCENT.matcher(DECOMPOSE.normalize(FOLD.normalize(text))).replaceAll("")).replaceAll("");
    }

    /** A person's name without case, width and punctuation; accents tell people apart. */
    static String ofName(String name) {
        return BETWEEN.matcher(FOLD.normalize(name)).replaceAll(" ").strip();
    }

    private static String key(String constant, String word) {
        var dot = constant.indexOf('.');
        return (dot < 0 ? constant : constant.substring(0, dot)) + " " + bare(word);
    }

    private static List<String> of(String constant) {
        return Arrays.asList(ALL.getProperty(constant).split("\\|"));
    }

    private static Properties load() {
        try (var text = new InputStreamReader(Words.class.getResourceAsStream("words.properties"), UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
