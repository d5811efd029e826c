package meeting.kernel.naming;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** The sort keys of one name, one per order; stored beside the name, because no database knows these orders.
 *  Each is a hexadecimal string, shape [0-9a-f]{1,240}; what a very long name has beyond 240 characters is not compared (NO9).
 *  They depend on the stroke table: recompute them after a change of it. */
public record NameKeys(String xingshi, String xingming, String pinyin, String latin) {
    /** Upper bound of a key, in characters: the length of its column. */
    public static final int MAX_LENGTH = 240;

    public NameKeys {
        requireKey(xingshi);
        requireKey(xingming);
        requireKey(pinyin);
        requireKey(latin);
    }

    /** The keys for a congress whose language is not of Latin script, or not known. */
    public static NameKeys of(String fullName, String latinName) {
        return of(fullName, latinName, LatinKeys.DEFAULT);
    }

    /** The keys of a name: the full name as written, surname first; its Latin form, surname first, or null or blank for
     *  none, in which case a Chinese name counts by its pinyin and any other by the full name itself.
     *  @throws IllegalArgumentException if the full name is blank */
    public static NameKeys of(String fullName, String latinName, Locale congress) {
        var name = new FullName(requireNonNull(fullName, "fullName"));
        var latin = LatinKeys.of(latinName == null || latinName.isBlank() ? Pinyin.of(fullName) : latinName, congress);
        if (!name.isChinese()) {
            var last = StrokeTable.AFTER_ALL + latin;
            return new NameKeys(bounded(last), bounded(last), bounded(last), bounded(latin));
        }
        return new NameKeys(bounded(StrokeKeys.xingshi(name)), bounded(StrokeKeys.xingming(name)),
            bounded(Pinyin.keyOf(name)), bounded(latin));
    }

    /** The key to sort by in the given order. */
    public String by(NameOrder order) {
        return switch (order) {
            case XINGSHI -> xingshi;
            case XINGMING -> xingming;
            case PINYIN -> pinyin;
            case LATIN -> latin;
        };
    }

    /** The Chinese characters of a name that the stroke table lacks, each once, so that a page can warn that their place
     *  in a stroke order is not the official one (NO8); empty when all are known. */
    public static String unknownCharacters(String fullName) {
        return FullName.normalized(fullName).codePoints().filter(FullName::isHan).filter(c -> !StrokeTable.standard().knows(c)).distinct()
            .mapToObj(Character::toString).collect(joining());
    }

    private static String bounded(String key) {
        return key.length() <= MAX_LENGTH ? key : key.substring(0, MAX_LENGTH);
    }

    private static void requireKey(String key) {
        if (key.isEmpty() || key.length() > MAX_LENGTH || !key.chars().allMatch(NameKeys::isHexDigit))
            throw new IllegalArgumentException("no sort key: " + key);
    }

    private static boolean isHexDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
