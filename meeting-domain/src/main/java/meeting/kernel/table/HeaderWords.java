package meeting.kernel.table;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a header without case, accents, width and punctuation. */
record HeaderWords(List<String> words, String together) {

    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final int SHORTEST_TELLING = 3;
    private static final int SHORTEST_WITH_ONE_SLIP = 5;
    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    static HeaderWords of(String header) {
        var folded = FOLD.normalize(HUMP.matcher(header).replaceAll(" "));
        var plain = ACCENT.matcher(Normalizer2.getNFDInstance().normalize(folded)).replaceAll("");
        var words = Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).toList();
        return new HeaderWords(words, String.join("", words));
    }

    /** 3 for the same words, 1 to 2 where one holds the other, under 1 for a slip of the pen, 0 for strangers. */
    double closenessTo(HeaderWords name) {
        if (together.isEmpty() || name.together.isEmpty()) return 0;
        if (together.equals(name.together)) return 3;
        if (holds(name)) return 1 + (double) name.together.length() / together.length();
        if (name.holds(this)) return 1 + 0.5 * together.length() / name.together.length();
        int length = Math.min(together.length(), name.together.length());
        int allowed = length >= SHORTEST_WITH_TWO_SLIPS ? 2 : length >= SHORTEST_WITH_ONE_SLIP ? 1 : 0;
        if (allowed == 0 || CHINESE.matcher(together).find()) return 0;
        int slips = slips(together, name.together);
        return slips <= allowed ? 1 - (double) slips / length : 0;
    }

    private boolean holds(HeaderWords other) {
        if (CHINESE.matcher(other.together).matches()) return other.together.length() > 1 && together.contains(other.together);
        return other.together.length() >= SHORTEST_TELLING && Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** Levenshtein distance. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substitution = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
