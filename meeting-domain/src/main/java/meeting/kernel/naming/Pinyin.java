package meeting.kernel.naming;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chinese names in Latin letters, by GB/T 28039: surname, then the given name in one word, no tone marks. */
public final class Pinyin {
    private static final String NAME_DOTS = "[\u00b7\u2022\u2027\u30fb]";

    private Pinyin() { }

    /** A readable Latin form for a person who has none, such as "Zeng Qinghong", "Ouyang Xiu", "Li Xi'an"; a name with dots
     *  gives one word a part; a name that begins with no Chinese character is returned as it is.
     *  @throws IllegalArgumentException if the full name is blank */
    public static String of(String fullName) {
        var written = FullName.normalized(fullName);
        var name = new FullName(written);
        if (!name.isChinese()) return written;
        var rest = syllables(name.characters()).iterator();
        return wordLengths(written, name.characters()).map(length -> word(Stream.generate(rest::next).limit(length).toList()))
            .collect(joining(" "));
    }

    /** NO6. */
    static String keyOf(FullName name) {
        var characters = name.characters();
        var readings = Readings.of(characters);
        return IntStream.range(0, characters.size())
            .mapToObj(i -> keyOf(readings.get(i)) + StrokeTable.standard().keyOf(characters.get(i))).collect(joining());
    }

    private static String keyOf(Optional<Reading> reading) {
        return reading.map(Reading::key).orElse(Reading.UNKNOWN_KEY);
    }

    private static List<String> syllables(List<Integer> characters) {
        var readings = Readings.of(characters);
        return IntStream.range(0, characters.size())
            .mapToObj(i -> readings.get(i).map(Reading::plain).orElse(Character.toString(characters.get(i)))).toList();
    }

    private static Stream<Integer> wordLengths(String written, List<Integer> characters) {
        var parts = Stream.of(written.split(NAME_DOTS)).map(part -> FullName.lettersOf(part).size()).filter(length -> length > 0).toList();
        if (parts.size() > 1) return parts.stream();
        int surname = Readings.surnameLength(characters);
        return Stream.of(surname, characters.size() - surname).filter(length -> length > 0);
    }

    private static String word(List<String> syllables) {
        var word = new StringBuilder(UCharacter.toTitleCase(syllables.get(0), null));
        for (var syllable : syllables.subList(1, syllables.size())) {
            if (syllable.matches("[aoe].*")) word.append('\'');
            word.append(syllable);
        }
        return word.toString();
    }
}
