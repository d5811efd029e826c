package meeting.kernel.table;

import java.util.regex.Pattern;

/** A cell as the user sees it (TB4). */
final class CellText {

    private static final Pattern LINE_BREAK = Pattern.compile("(_x000D_)?(\r\n?|\n)|_x000D_");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\u200b\ufeff&&[^\n\t]]");

    private CellText() { }

    static String of(String raw) {
        if (raw == null || raw.isEmpty()) return "";
        var text = raw;
        if (mayNeedCleaning(raw)) text = INVISIBLE.matcher(LINE_BREAK.matcher(raw).replaceAll("\n")).replaceAll("");
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    /** The letters a spreadsheet puts over a column, which is counted from 0. */
    static String columnName(int column) {
        return (column < 26 ? "" : columnName(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private static boolean mayNeedCleaning(String text) {
        return text.contains("_x000D_") || text.chars().anyMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u200b' || c == '\ufeff');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
