package meeting.kernel.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a table from a file of unknown make (TB1 to TB8). */
public final class TableReader {

    private TableReader() { }

    /**
     * @param file where the content is
     * @param fileName what the user calls it; only used in messages
     * @throws UnreadableTable when the file is no table, is damaged, or exceeds the limits
     */
    public static Table read(Path file, String fileName, ReadAs readAs, Limits limits) {
        try {
            if (Files.size(file) > limits.bytes()) throw new UnreadableTable("table.too-large", fileName, limits.bytes() / 1_000_000);
            return switch (FileKind.of(file)) {
                case EMPTY -> throw new UnreadableTable("table.empty", fileName);
                case TEXT -> new CsvReader(file, fileName, limits).read(readAs);
                case WORKBOOK -> new XlsxReader(file, fileName, limits).read(readAs);
                case DAMAGED_ARCHIVE -> throw new UnreadableTable("table.truncated", fileName);
                case OLD_EXCEL -> throw new UnreadableTable("table.old-excel", fileName);
                case OTHER_SPREADSHEET -> throw new UnreadableTable("table.other-spreadsheet", fileName);
                case PASSWORD_PROTECTED -> throw new UnreadableTable("table.password-protected", fileName);
                case SOMETHING_ELSE -> throw new UnreadableTable("table.not-a-table", fileName);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
