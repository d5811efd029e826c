package meeting.kernel.naming;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** How one character is written: its stroke classes in order, and its shape (1 left-right, 2 top-bottom, 3 whole). */
record Strokes(String digits, int shape) {
    private static final Pattern CLASSES = Pattern.compile("[1-5]{1,64}");

    Strokes {
        if (!CLASSES.matcher(digits).matches() || shape < 1 || shape > 3)
            throw new IllegalArgumentException("no strokes: " + digits + " of shape " + shape);
    }

    static Strokes of(TabTable.Row row, Strokes before) {
        if (row.has(2)) return new Strokes(row.field(1), Integer.parseInt(row.field(2)));
        if (before == null) throw new IllegalArgumentException("shape missing for " + row.field(0));
        return new Strokes(row.field(1), before.shape());
    }

    /** The total, then three classes to a byte, in hex. */
    String key() {
        var key = new StringBuilder(hex(digits.length()));
        for (int first = 0; first < digits.length(); first += 3)
            key.append(hex(36 * classAt(first) + 6 * classAt(first + 1) + classAt(first + 2)));
        return key.toString();
    }

    static String hex(int aByte) {
        return HexFormat.of().toHexDigits((byte) aByte);
    }

    private int classAt(int index) {
        return index < digits.length() ? digits.charAt(index) - '0' : 0;
    }
}
