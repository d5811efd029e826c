package meeting.security.emergency;

import java.text.Normalizer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import meeting.kernel.InvalidInput;

/** SC20: numbers as they are typed: "1-14, 17", also with full-width signs and without order. */
public final class Ticks {
    private static final Pattern PIECE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private Ticks() {
    }

    /**
     * @param typed null and blank for nobody
     * @param last  the last number of the section
     * @throws InvalidInput for what is no number or range, or lies outside of the section; the fault is of the field {@code numbers}
     */
    public static SortedSet<Integer> read(String typed, int last) {
        var ticks = new TreeSet<Integer>();
        for (var piece : narrowed(typed).split("[,;\\s]+")) {
            if (piece.isEmpty()) continue;
            var read = PIECE.matcher(piece);
            if (!read.matches()) throw fault("security.no-number", piece);
            var from = Integer.parseInt(read.group(1));
            var to = read.group(2) == null ? from : Integer.parseInt(read.group(2));
            if (from > to) throw fault("security.no-number", piece);
            if (from < 1 || to > last) throw fault("security.outside-of-section", piece, last);
            for (var number = from; number <= to; number++) ticks.add(number);
        }
        return ticks;
    }

    /** The same as few ranges: "1-14, 17". */
    public static String written(SortedSet<Integer> ticks) {
        var written = new StringBuilder();
        Integer from = null;
        Integer to = null;
        for (var number : ticks) {
            if (to != null && number == to + 1) {
                to = number;
                continue;
            }
            if (from != null) append(written, from, to);
            from = number;
            to = number;
        }
        if (from != null) append(written, from, to);
        return written.toString();
    }

    private static void append(StringBuilder written, int from, int to) {
        if (!written.isEmpty()) written.append(", ");
        written.append(from);
        if (to > from) written.append('-').append(to);
    }

    /** What keyboards of other scripts make of digits, commas and dashes; blanks around a dash belong to it. */
    private static String narrowed(String typed) {
        if (typed == null) return "";
        var narrowed = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[、，；]", ",");
        return narrowed.replaceAll("\\s*[-‐–—−~～至]\\s*", "-").strip();
    }

    private static InvalidInput fault(String code, Object... arguments) {
        try {
            new InvalidInput.Check().that(false, "numbers", code, arguments).orThrow();
            throw new IllegalStateException(code);
        } catch (InvalidInput broken) {
            return broken;
        }
    }
}
