package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import meeting.kernel.table.TableFormat;

/** The formats a list leaves the product in; each takes so many rows and no more, as a file is made whole in memory. */
public enum ExportFormat {
    XLSX(100_000, "print.narrow-down"), CSV(100_000, "print.narrow-down"), PDF(5_000, "print.too-long");

    private final int mostRows;
    private final String beyond;

    ExportFormat(int mostRows, String beyond) {
        this.mostRows = mostRows;
        this.beyond = beyond;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws ListTooLong rather than leaving rows out */
    void write(ExportList list, String printed, Locale language, OutputStream out) throws IOException {
        var rows = bounded(list);
        if (this == PDF) ListPdf.write(new PrintedList(list.title(), list.about(), printed, list.headers(), inMemory(rows)), language, out);
        else TableFormat.valueOf(name()).write(list.title(), list.headers(), rows, out);
    }

    private Iterator<List<String>> bounded(ExportList list) {
        var seen = new AtomicInteger();
        return StreamSupport.stream(list.rows().spliterator(), false).map(row -> {
            if (seen.incrementAndGet() > mostRows) throw new ListTooLong(beyond, mostRows);
            return row;
        }).iterator();
    }

    private static List<List<String>> inMemory(Iterator<List<String>> rows) {
        Iterable<List<String>> once = () -> rows;
        return StreamSupport.stream(once.spliterator(), false).toList();
    }
}
