package meeting.web.shell;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Every text of the product in every language: one bundle of messages per context, looked up as one. */
public final class Texts {
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.SIMPLIFIED_CHINESE);
    /** Bundles under {@code meeting.web.i18n}; a key lives in exactly one of them. */
    public static final List<String> BUNDLES = List.of("general", "congress", "identity", "audit", "delegation", "intake", "agenda", "accreditation",
        "signing", "attendance", "leave", "quorum", "arrival", "plan", "task", "contingency", "security", "round", "post", "print", "table", "api",
        "badge", "gate");

    private static final ResourceBundle.Control ENGLISH_IS_THE_ROOT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** The text under a key; the key itself in angle brackets if there is none, so that a gap is seen and nothing breaks. */
    public static String text(Locale language, String key) {
        return find(language, key).orElse("⟨" + key + "⟩");
    }

    /** The text with its arguments filled in by ICU's rules: plurals, numbers and dates of the language. */
    public static String text(Locale language, String key, Object... arguments) {
        return arguments.length == 0 ? text(language, key) : new MessageFormat(text(language, key), language).format(arguments);
    }

    public static Optional<String> find(Locale language, String key) {
        return bundles(language).filter(bundle -> bundle.containsKey(key)).findFirst().map(bundle -> bundle.getString(key));
    }

    public static Stream<ResourceBundle> bundles(Locale language) {
        return BUNDLES.stream().map(name -> ResourceBundle.getBundle("meeting.web.i18n." + name, language, Texts.class.getClassLoader(), ENGLISH_IS_THE_ROOT));
    }

    /** The nearest language the product speaks. */
    public static Locale nearest(Locale wanted) {
        return LANGUAGES.stream().filter(language -> language.getLanguage().equals(wanted.getLanguage())).findFirst().orElse(Locale.ENGLISH);
    }
}
