package meeting.kernel.naming;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The two stroke orders: they differ only in the empty slot of a single given name. */
final class StrokeKeys {
    private static final String EMPTY_SLOT = "00";

    private StrokeKeys() { }

    /** NO1: with the slot, 田富 precedes 田大利 although 富 has more strokes than 大. */
    static String xingshi(FullName name) {
        var characters = name.characters();
        if (characters.size() != 2) return xingming(name);
        return keyOf(characters.subList(0, 1)) + EMPTY_SLOT + keyOf(characters.subList(1, 2));
    }

    static String xingming(FullName name) {
        return keyOf(name.characters());
    }

    private static String keyOf(List<Integer> characters) {
        return characters.stream().map(StrokeTable.standard()::keyOf).collect(joining());
    }
}
