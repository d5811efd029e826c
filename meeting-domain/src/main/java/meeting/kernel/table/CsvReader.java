package meeting.kernel.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads delimited text (TB2, TB3). */
final class CsvReader {

    private final Path file;
    private final String fileName;
    private final Limits limits;

    CsvReader(Path file, String fileName, Limits limits) {
        this.file = file;
        this.fileName = fileName;
        this.limits = limits;
    }

    Table read(ReadAs readAs) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var charset = charset(bytes, readAs.charset());
        char delimiter;
        try (var sample = CharsetGuess.open(bytes, charset)) {
            delimiter = Delimiter.of(sample);
        }
        var table = new TableBuilder(fileName, limits);
        try (var text = new RecordGauge(CharsetGuess.open(bytes, charset), delimiter, fileName, limits)) {
            readRecords(text, delimiter, table);
        }
        return table.build(readAs.headerRow(), false, new Table.Source(TableFormat.CSV, charset.name(), delimiter, null, List.of()));
    }

    private void readRecords(RecordGauge text, char delimiter, TableBuilder table) throws IOException {
        int number = 0;
        try (var records = Delimiter.format(delimiter).parse(text)) {
            for (var record : records) {
                if (number == 0 && Delimiter.isHint(record)) continue;
                table.add(++number, texts(record), List.of());
                text.next(number + 1);
            }
        } catch (UncheckedIOException unclosed) {
            throw new UnreadableTable("table.unclosed-quote", fileName, number + 1);
        }
    }

    private static List<String> texts(CSVRecord record) {
        return Arrays.stream(record.values()).map(CellText::of).map(Formulas::restore).toList();
    }

    private Charset charset(byte[] bytes, Charset chosen) throws IOException {
        if (chosen == null) {
            return CharsetGuess.of(bytes).orElseThrow(() ->
                new UnreadableTable(CharsetGuess.looksTyped(bytes) ? "table.truncated" : "table.not-a-table", fileName));
        }
        if (!CharsetGuess.isText(bytes, chosen)) throw new UnreadableTable("table.wrong-charset", fileName, chosen.name());
        return chosen;
    }
}
