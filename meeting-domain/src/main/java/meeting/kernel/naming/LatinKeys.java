package meeting.kernel.naming;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** NO7: CLDR collation keys in hex. */
final class LatinKeys {
    /** Spanish differs from the root order in ñ alone, so English names sort right under it too. */
    static final Locale DEFAULT = new Locale("es");
    private static final Pattern SEPARATORS = Pattern.compile("[,\\s]+");
    /** Frozen collators are safe to share between threads. */
    private static final Map<Locale, Collator> COLLATORS = new ConcurrentHashMap<>();

    private LatinKeys() { }

    /** A comma after the surname or a doubled space decides nothing. */
    static String of(String name, Locale congress) {
        var collator = COLLATORS.computeIfAbsent(congress, LatinKeys::collatorFor);
        var text = SEPARATORS.matcher(FullName.normalized(name)).replaceAll(" ");
        return HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray());
    }

    private static Collator collatorFor(Locale congress) {
        return Collator.getInstance(usesLatinScript(congress) ? congress : DEFAULT).freeze();
    }

    private static boolean usesLatinScript(Locale locale) {
        var script = ULocale.addLikelySubtags(ULocale.forLocale(locale)).getScript();
        return UScript.getCodeFromName(script) == UScript.LATIN;
    }
}
