package meeting.kernel.intake.reading;

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
import meeting.kernel.table.HeaderGuess;

/**
 * The words that people write over columns and into cells, in three languages (IN1), and how they are compared. They stand in {@code words.properties}
 * beside the fields: constants of enums, and {@code NoField} for headers that mean nothing.
 *
 * @param <F> the import's own fields
 */
public final class Vocabulary<F extends Enum<F>> {
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private final Properties all;
    private final Map<F, List<String>> headers;
    private final Set<String> noFields;
    private final Map<String, String> constants = new HashMap<>();

    public Vocabulary(Class<F> fields) {
        all = load(fields);
        headers = new EnumMap<>(fields);
        for (var field : fields.getEnumConstants()) headers.put(field, of(fields.getSimpleName() + "." + field));
        noFields = of("NoField").stream().map(Vocabulary::bare).collect(Collectors.toSet());
        all.stringPropertyNames().stream().sorted().forEach(constant -> of(constant).forEach(word -> constants.put(key(constant, word), constant)));
    }

    /** What the columns hold, as far as their headers tell. */
    public Map<F, Integer> guess(List<String> columns) {
        return HeaderGuess.of(columns.stream().map(header -> noFields.contains(bare(header)) ? "" : header).toList(), headers).columns();
    }

    public <E extends Enum<E>> Optional<E> find(Class<E> type, String text) {
        return Optional.ofNullable(constants.get(key(type.getSimpleName(), text)))
            .map(constant -> Enum.valueOf(type, constant.substring(constant.indexOf('.') + 1)));
    }

    /** A short text without case, width, accents, spaces and punctuation. */
    public static String bare(String text) {
        return BETWEEN.matcher(ACCENT.matcher(DECOMPOSE.normalize(FOLD.normalize(text))).replaceAll("")).replaceAll("");
    }

    /** A person's name without case, width and punctuation; accents tell people apart. */
    public static String ofName(String name) {
        return BETWEEN.matcher(FOLD.normalize(name)).replaceAll(" ").strip();
    }

    private static String key(String constant, String word) {
        var dot = constant.indexOf('.');
        return (dot < 0 ? constant : constant.substring(0, dot)) + " " + bare(word);
    }

    private List<String> of(String constant) {
        return Arrays.asList(all.getProperty(constant).split("\\|"));
    }

    private static Properties load(Class<?> beside) {
        try (var text = new InputStreamReader(beside.getResourceAsStream("words.properties"), UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
