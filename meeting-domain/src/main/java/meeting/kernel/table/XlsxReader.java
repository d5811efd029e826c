package meeting.kernel.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads a workbook: the sheet the user names, else the first visible one with a table in it. */
final class XlsxReader {

    private final Path file;
    private final String fileName;
    private final Limits limits;

    XlsxReader(Path file, String fileName, Limits limits) {
        this.file = file;
        this.fileName = fileName;
        this.limits = limits;
    }

    Table read(ReadAs readAs) throws IOException {
        var map = new XlsxGuard(fileName, limits).check(file);
        try (var workbook = open()) {
            return read(workbook, readAs, map);
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // the library has no one exception for a part that contradicts itself
            throw new UnreadableTable("table.truncated", fileName);
        }
    }

    /** From memory: on a file the library would leave it open when it fails. */
    private ReadableWorkbook open() throws IOException {
        byte[] content = Files.readAllBytes(file);
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (ExcelReaderException withoutStyles) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(false, true));
        }
    }

    private Table read(ReadableWorkbook workbook, ReadAs readAs, SheetMap map) throws IOException {
        List<Sheet> visible = workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        var names = visible.stream().map(Sheet::getName).toList();
        if (readAs.sheet() != null) {
            var chosen = workbook.findSheet(readAs.sheet())
                .orElseThrow(() -> new UnreadableTable("table.no-such-sheet", fileName, readAs.sheet()));
            return rows(chosen, map).build(readAs.headerRow(), true, source(chosen, names));
        }
        Sheet first = null;
        TableBuilder rowsOfFirst = new TableBuilder(fileName, limits);
        for (var sheet : visible) {
            var rows = rows(sheet, map);
            if (rowsOfFirst.isEmpty() || rows.isTable()) {
                first = sheet;
                rowsOfFirst = rows;
            }
            if (rows.isTable()) break;
        }
        if (first == null) throw new UnreadableTable("table.empty", fileName);
        return rowsOfFirst.build(readAs.headerRow(), true, source(first, names));
    }

    private static Table.Source source(Sheet sheet, List<String> sheets) {
        return new Table.Source(TableFormat.XLSX, null, null, sheet.getName(), sheets);
    }

    private TableBuilder rows(Sheet sheet, SheetMap map) throws IOException {
        var table = new TableBuilder(fileName, limits);
        var merged = map.merged(sheet.getName());
        try (var rows = sheet.openStream()) {
            int number = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                number = Math.max(number + 1, row.getRowNum()); // a row may come without its number
                add(table, number, row, merged);
            }
        }
        return table;
    }

    private static void add(TableBuilder table, int number, Row row, MergedCells merged) {
        List<Table.Problem> problems = new ArrayList<>();
        List<String> texts = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            var value = cell == null ? CellValue.BLANK : CellValue.of(cell);
            texts.add(value.text());
            if (value.problem() != null) problems.add(new Table.Problem(texts.size() - 1, value.problem(), value.text()));
        }
        merged.fill(number, texts);
        table.add(number, texts, problems);
    }
}
