package meeting.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook with one sheet. */
final class XlsxWriter {

    private static final int ROWS_HELD = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_TITLE = 31;

    private XlsxWriter() { }

    static void write(String title, List<String> headers, Iterator<List<String>> rows, OutputStream out) throws IOException {
        List<List<String>> sample = new ArrayList<>();
        while (rows.hasNext() && sample.size() < ROWS_HELD) sample.add(rows.next());
        var workbook = new Workbook(out, "Plenum", "1.0");
        var sheet = workbook.newWorksheet(sheetName(title));
        head(sheet, headers, sample);
        int row = 1;
        for (var cells : sample) write(sheet, row++, cells);
        while (rows.hasNext()) {
            if (row % ROWS_HELD == 0) sheet.flush();
            write(sheet, row++, rows.next());
        }
        sheet.finish();
        workbook.finish();
        out.flush();
    }

    private static void head(Worksheet sheet, List<String> headers, List<List<String>> sample) {
        for (int column = 0; column < headers.size(); column++) {
            sheet.style(column).format("@").set();
            sheet.width(column, width(column, headers, sample));
        }
        write(sheet, 0, headers);
        if (!headers.isEmpty()) sheet.range(0, 0, 0, headers.size() - 1).style().bold().format("@").set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = cells.get(column);
            if (text == null || text.isEmpty()) continue;
            var inert = Formulas.guardText(text);
            sheet.inlineString(row, column, inert.substring(0, Math.min(inert.length(), LONGEST_CELL)));
            sheet.style(row, column).format("@").set();
        }
    }

    private static int width(int column, List<String> headers, List<List<String>> sample) {
        int widest = display(headers.get(column)) + 2;
        for (var row : sample) if (column < row.size() && row.get(column) != null) widest = Math.max(widest, display(row.get(column)) + 1);
        return Math.min(Math.max(widest, NARROWEST), WIDEST);
    }

    /** A Chinese character takes the room of two letters. */
    private static int display(String text) {
        return text.lines().mapToInt(line -> line.length() + (int) line.chars().filter(c -> c >= 0x2e80).count()).max().orElse(0);
    }

    private static String sheetName(String title) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty() ? "Plenum" : name.substring(0, Math.min(name.length(), LONGEST_TITLE));
    }
}
