package meeting.web.print.badge;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** PB1. A text as it goes into its place. @param size in points @param lines from the top */
record Fitted(float size, List<String> lines) {
    static final float LINE = 1.24f;
    private static final float SMALLER = 0.96f;
    private static final float WORDS_STAY_WHOLE = 0.5f;
    /** How much smaller letters may be for the sake of one line less. */
    private static final float WORTH_A_LINE = 0.84f;
    private static final float LEGIBLE = 5;
    private static final float NARROWER = 0.97f;
    private static final float SMALLEST = 1.5f;

    /** The largest size up to {@code size} in which the text fits; words are torn only where they would become too small to read. */
    static Fitted into(float width, float height, float size, Typeface face, String text) {
        var fitted = tried(width, height, size, face, text);
        for (var smaller = fitted.size(); fitted.lines().size() > 1 && smaller > Math.max(LEGIBLE, fitted.size() * WORTH_A_LINE); smaller *= SMALLER) {
            var lines = lines(text, width / smaller, face, false);
            if (lines != null && lines.size() < fitted.lines().size()) fitted = new Fitted(smaller, lines);
        }
        return fitted.balanced(width, face, text);
    }

    private static Fitted tried(float width, float height, float size, Typeface face, String text) {
        for (var tried = size; tried > SMALLEST; tried *= SMALLER) {
            var lines = lines(text, width / tried, face, tried < size * WORDS_STAY_WHOLE);
            if (lines != null && lines.size() * tried * LINE <= height + tried * (LINE - 1)) return new Fitted(tried, lines);
        }
        return new Fitted(SMALLEST, lines(text, width / SMALLEST, face, true));
    }

    /** Lines of about the same length, so that no single character stands on the last. */
    private Fitted balanced(float width, Typeface face, String text) {
        var best = this;
        for (var narrower = width; lines.size() > 1; narrower *= NARROWER) {
            var tighter = lines(text, narrower / size, face, false);
            if (tighter == null || tighter.size() > lines.size()) break;
            best = new Fitted(size, tighter);
        }
        return best;
    }

    float height() {
        return lines.size() * size * LINE;
    }

    /** Null if a word is too long for a line and may not be torn. */
    private static List<String> lines(String text, float width, Typeface face, boolean tear) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : pieces(text, BreakIterator.getLineInstance())) {
            if (face.width((line + word).stripTrailing()) <= width) {
                line += word;
                continue;
            }
            if (!line.isBlank()) lines.add(line.strip());
            line = word;
            if (face.width(word.strip()) <= width) continue;
            if (!tear) return null;
            line = "";
            for (var character : pieces(word, BreakIterator.getCharacterInstance())) {
                if (face.width(line + character) > width && !line.isEmpty()) {
                    lines.add(line);
                    line = "";
                }
                line += character;
            }
        }
        if (!line.isBlank()) lines.add(line.strip());
        return lines;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) pieces.add(text.substring(from, to));
        return pieces;
    }
}
