package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import meeting.kernel.table.TableFormat;

/** The formats a list leaves the product in. */
public enum ExportFormat {
    XLSX, CSV, PDF;

    /** Paper has an end; longer lists go to a spreadsheet. */
    private static final int MOST_ROWS_ON_PAPER = 5_000;

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws ListTooLong if a list for paper is longer than anybody prints */
    void write(ExportList list, String printed, Locale language, OutputStream out) throws IOException {
        if (this == PDF) ListPdf.write(new PrintedList(list.title(), list.about(), printed, list.headers(), forPaper(list)), language, out);
        else TableFormat.valueOf(name()).write(list.title(), list.headers(), list.rows().iterator(), out);
    }

    private static List<List<String>> forPaper(ExportList list) {
        var rows = new ArrayList<List<String>>();
        for (var row : list.rows()) {
            if (rows.size() == MOST_ROWS_ON_PAPER) throw new ListTooLong(MOST_ROWS_ON_PAPER);
            rows.add(row);
        }
        return rows;
    }
}
