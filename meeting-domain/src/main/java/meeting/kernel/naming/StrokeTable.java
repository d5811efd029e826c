package meeting.kernel.naming;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The strokes of each known character, and the place they give it (NO3, NO4).
 *  A key is two hex digits for the total, two for every three stroke classes, two for the rank among equal strokes: the
 *  total decides how many follow, so keys of one total are equally long and no key begins another. */
final class StrokeTable {
    /** Begins the key of what is no Chinese character; no total of strokes comes near it. */
    static final String AFTER_ALL = "ff";
    private static final String UNKNOWN = "fe";
    private final Map<Integer, String> digits = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();

    private StrokeTable(Map<Integer, Strokes> strokes) {
        strokes.forEach((character, its) -> digits.put(character, its.digits()));
        strokes.entrySet().stream().collect(groupingBy(entry -> entry.getValue().digits())).values().forEach(this::rank);
    }

    static StrokeTable standard() {
        return Holder.STANDARD;
    }

    /** Reads the files in turn; a later line wins, and only it may leave out the shape (NO10). */
    static StrokeTable read(String... resources) {
        var strokes = new LinkedHashMap<Integer, Strokes>();
        for (var resource : resources)
            TabTable.rows(resource).forEach(row -> strokes.compute(row.character(), (character, before) -> Strokes.of(row, before)));
        return new StrokeTable(strokes);
    }

    boolean knows(int character) {
        return keys.containsKey(character);
    }

    Set<Integer> characters() {
        return digits.keySet();
    }

    /** The stroke classes of a known character in writing order, e.g. 3112 for 牛. */
    String digitsOf(int character) {
        return digits.get(character);
    }

    String keyOf(int character) {
        var key = keys.get(character);
        if (key != null) return key;
        return (FullName.isHan(character) ? UNKNOWN : AFTER_ALL) + HexFormat.of().toHexDigits(character, 6);
    }

    /** Equal strokes: by shape, then in the order of the files, which is that of the published list. */
    private void rank(List<Map.Entry<Integer, Strokes>> equals) {
        var ranked = equals.stream().sorted(comparing(entry -> entry.getValue().shape())).toList();
        for (int rank = 0; rank < ranked.size(); rank++)
            keys.put(ranked.get(rank).getKey(), ranked.get(rank).getValue().key() + Strokes.hex(rank));
    }

    private static final class Holder {
        static final StrokeTable STANDARD = read("strokes.tsv", "strokes-supplement.tsv", "stroke-overrides.tsv");
    }
}
