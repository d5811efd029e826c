package meeting.kernel.naming;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What each character of a name sounds like: as a surname by our table, else by ICU (NO6). */
final class Readings {
    private static final int LONGEST_SURNAME = 4;
    private static final Map<String, List<Reading>> SURNAMES = TabTable.rows("surnames.tsv").stream()
        .collect(toUnmodifiableMap(row -> row.field(0), row -> Stream.of(row.field(1).split(" ")).map(Reading::of).toList()));
    private static final Transliterator ICU = Transliterator.getInstance("Han-Latin");
    private static final Map<Integer, Optional<Reading>> CHARACTERS = new ConcurrentHashMap<>();

    private Readings() { }

    /** How many characters the surname has; a compound one leaves at least one for the given name. */
    static int surnameLength(List<Integer> name) {
        for (int length = Math.min(LONGEST_SURNAME, name.size() - 1); length > 1; length--)
            if (SURNAMES.containsKey(text(name, length))) return length;
        return 1;
    }

    /** One reading a character; empty where none is known, as for a letter. */
    static List<Optional<Reading>> of(List<Integer> name) {
        int surname = surnameLength(name);
        var readings = new ArrayList<Optional<Reading>>();
        var known = SURNAMES.get(text(name, surname));
        if (known != null) known.forEach(reading -> readings.add(Optional.of(reading)));
        name.stream().skip(readings.size()).forEach(character -> readings.add(of(character)));
        return readings;
    }

    private static Optional<Reading> of(int character) {
        return CHARACTERS.computeIfAbsent(character, unread -> {
            var written = Character.toString(unread);
            var read = ICU.transliterate(written).strip();
            return read.equals(written) || !FullName.isHan(unread) ? Optional.empty() : Optional.of(Reading.of(read));
        });
    }

    private static String text(List<Integer> name, int length) {
        return name.stream().limit(length).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
