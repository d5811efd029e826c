package meeting.plan.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import meeting.plan.comparison.Piece.Fate;

/** A paragraph before and after, word by word; Chinese is cut into words as well. */
final class Pieces {
    /** Of the longer text; with less in common the words of both would only stand in each other's way. */
    private static final double LEAST_IN_COMMON = 1 / 3.0;

    private Pieces() {
    }

    /** What went before what came in its place. */
    static List<Piece> of(String before, String after) {
        if (before == null) return List.of(new Piece(Fate.CAME, after));
        if (after == null) return List.of(new Piece(Fate.GONE, before));
        if (before.equals(after)) return List.of(new Piece(Fate.SAME, after));
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas())
            if (delta.getType() == DeltaType.EQUAL) add(pieces, Fate.SAME, delta.getSource().getLines());
            else {
                add(pieces, Fate.GONE, delta.getSource().getLines());
                add(pieces, Fate.CAME, delta.getTarget().getLines());
            }
        var same = pieces.stream().filter(piece -> piece.fate() == Fate.SAME).mapToInt(piece -> piece.text().length()).sum();
        return same < LEAST_IN_COMMON * Math.max(before.length(), after.length())
            ? List.of(new Piece(Fate.GONE, before), new Piece(Fate.CAME, after)) : List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(fate, String.join("", words)));
    }

    private static List<String> words(String text) {
        var cut = BreakIterator.getWordInstance(Locale.ROOT);
        cut.setText(text);
        var words = new ArrayList<String>();
        for (int from = cut.first(), to = cut.next(); to != BreakIterator.DONE; from = to, to = cut.next()) words.add(text.substring(from, to));
        return words;
    }
}
