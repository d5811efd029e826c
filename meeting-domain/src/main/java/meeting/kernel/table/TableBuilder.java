package meeting.kernel.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Gathers the rows of one table within the limits (TB7) and finds its headers (TB5). */
final class TableBuilder {

    private static final int ROWS_OF_A_SPREADSHEET = 1_048_576;

    private final String fileName;
    private final Limits limits;
    private final List<Table.Row> rows = new ArrayList<>();
    private int cells;
    private int width;

    TableBuilder(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    void add(int number, List<String> texts, List<Table.Problem> problems) {
        int end = 0;
        for (int column = 0; column < texts.size(); column++) {
            if (texts.get(column).isEmpty()) continue;
            end = column + 1;
            cells++;
            if (texts.get(column).length() > limits.cellLength()) {
                throw new UnreadableTable("table.cell-too-long", fileName, number, CellText.columnName(column), limits.cellLength());
            }
        }
        if (end > limits.columns()) throw new UnreadableTable("table.too-many-columns", fileName, number, limits.columns());
        if (cells > limits.cells()) throw new UnreadableTable("table.too-many-cells", fileName, limits.cells());
        boolean blank = end == 0 && problems.isEmpty();
        if (rows.size() == limits.rows() && !blank || number > ROWS_OF_A_SPREADSHEET) {
            throw new UnreadableTable("table.too-many-rows", fileName, limits.rows());
        }
        if (blank) return;
        width = Math.max(width, end);
        rows.add(new Table.Row(number, List.copyOf(texts.subList(0, end)), List.copyOf(problems)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** More than a title on a cover sheet. */
    boolean isTable() {
        return rows.size() > 1 && rows.subList(0, rows.size() - 1).stream().anyMatch(TableBuilder::hasTwoCells);
    }

    /**
     * @param headerRow the row's number, or null to find it
     * @param surplusIsColumn whether cells beyond the headers are a column without a name (a spreadsheet) or a row gone wrong (text)
     */
    Table build(Integer headerRow, boolean surplusIsColumn, Table.Source source) {
        if (rows.isEmpty()) throw new UnreadableTable("table.empty", fileName);
        int header = headerIndex(headerRow);
        var found = rows.get(header);
        var body = rows.subList(header + 1, rows.size());
        if (body.isEmpty()) throw new UnreadableTable("table.header-only", fileName, found.number());
        var headers = headers(found.cells(), surplusIsColumn ? width : found.cells().size());
        body.replaceAll(row -> fitted(row, headers.size()));
        return new Table(headers, found.number(), List.copyOf(body), source);
    }

    private int headerIndex(Integer headerRow) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (headerRow == null ? hasTwoCells(row) : row.number() == headerRow) return i;
        }
        if (headerRow != null) throw new UnreadableTable("table.no-such-header-row", fileName, headerRow);
        return 0;
    }

    private static boolean hasTwoCells(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).limit(2).count() == 2;
    }

    private static List<String> headers(List<String> found, int count) {
        List<String> headers = new ArrayList<>(count);
        var taken = new HashSet<String>();
        for (int column = 0; column < count; column++) {
            var text = column < found.size() ? found.get(column).replaceAll("\\s+", " ") : "";
            var name = text.isEmpty() ? CellText.columnName(column) : text;
            var unique = name;
            for (int n = 2; !taken.add(unique); n++) unique = name + " (" + n + ")";
            headers.add(unique);
        }
        return List.copyOf(headers);
    }

    private static Table.Row fitted(Table.Row row, int columns) {
        var given = row.cells();
        if (given.size() == columns) return row;
        if (given.size() < columns) {
            List<String> filled = new ArrayList<>(given);
            filled.addAll(Collections.nCopies(columns - given.size(), ""));
            return new Table.Row(row.number(), List.copyOf(filled), row.problems());
        }
        List<Table.Problem> problems = new ArrayList<>(row.problems());
        for (int column = columns; column < given.size(); column++) {
            if (!given.get(column).isEmpty()) problems.add(new Table.Problem(column, "table.surplus-cell", given.get(column)));
        }
        return new Table.Row(row.number(), given.subList(0, columns), List.copyOf(problems));
    }
}
