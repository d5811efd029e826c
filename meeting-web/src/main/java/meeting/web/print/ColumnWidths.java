package meeting.web.print;

import java.util.Arrays;
import java.util.List;

/** Gives short columns such as names and numbers the room they need, so that only long texts wrap. */
final class ColumnWidths {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 30;
    private static final int FIRST_CHINESE = 0x2e80;
    private static final double ALL = 100;

    private ColumnWidths() { }

    /** Percent of the page for each column. */
    static double[] shares(PrintedList list) {
        double[] widths = new double[list.headers().size()];
        widen(widths, list.headers());
        list.rows().forEach(row -> widen(widths, row));
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * ALL / sum).toArray();
    }

    private static void widen(double[] widths, List<String> cells) {
        for (int column = 0; column < Math.min(widths.length, cells.size()); column++) {
            int length = cells.get(column) == null ? 0 : letters(cells.get(column));
            widths[column] = Math.max(widths[column], Math.max(NARROWEST, Math.min(WIDEST, length)) + 1.0);
        }
    }

    /** A Chinese character is as wide as two letters. */
    private static int letters(String text) {
        return text.lines().mapToInt(line -> line.length() + (int) line.chars().filter(c -> c >= FIRST_CHINESE).count()).max().orElse(0);
    }
}
