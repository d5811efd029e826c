package meeting.task.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** C71. The codes there are, in the countdown and in the file, found whatever their case where that leaves no doubt. */
final class Codes {
    private final Map<String, Set<String>> byFolded = new HashMap<>();

    Codes(Collection<String> known) {
        known.forEach(this::add);
    }

    /** The code as it is written already, else as it is typed. */
    String announce(String typed) {
        var code = find(typed);
        if (code != null) return code;
        add(typed);
        return typed;
    }

    /** Null where there is none, or more than one but for the case. */
    String find(String typed) {
        var same = byFolded.getOrDefault(folded(typed), Set.of());
        if (same.contains(typed)) return typed;
        return same.size() == 1 ? same.iterator().next() : null;
    }

    private void add(String code) {
        byFolded.computeIfAbsent(folded(code), first -> new TreeSet<>()).add(code);
    }

    private static String folded(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
