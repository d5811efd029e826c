package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes delimited text. */
final class CsvWriter {

    private CsvWriter() { }

    static void write(List<String> headers, Iterator<List<String>> rows, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write('\ufeff');
        var printer = new CSVPrinter(text, CSVFormat.RFC4180);
        print(printer, headers);
        while (rows.hasNext()) print(printer, rows.next());
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        for (var cell : cells) printer.print(cell == null ? "" : Formulas.guard(cell));
        printer.println();
    }
}
