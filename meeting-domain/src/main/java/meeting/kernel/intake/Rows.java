package meeting.kernel.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import meeting.kernel.Page;
import meeting.kernel.intake.reading.Mapping;

/**
 * The weighed rows as they are read.
 *
 * @param <F> the import's own fields
 * @param <K> ids of what is there
 * @param <D> details that are written
 */
public abstract class Rows<F extends Enum<F>, K, D> {
    private static final Comparator<Outcome<?, ?, ?>> PROBLEMS_FIRST =
        Comparator.comparing((Outcome<?, ?, ?> row) -> row.state() != RowState.REFUSED).thenComparing(row -> !row.isWarned());
    private final List<String> headers;
    private final List<Map.Entry<F, Integer>> columns;

    protected Rows(List<String> headers, Mapping<F> mapping) {
        this.headers = headers;
        columns = mapping.columns().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(column -> Map.entry(column.getKey(), column.getValue()))
            .toList();
    }

    /** Whom or what a row is about, as far as it can be told: a text, or one in languages. */
    protected abstract Object name(Outcome<F, K, D> row);

    /** What is there, as it is shown. */
    protected Object shown(F column, Object before) {
        return before;
    }

    /** The field of what is there that a column speaks of. */
    protected F target(F column) {
        return column;
    }

    /** Whether the column says what changes in its field; of two columns that speak of one field the other may. */
    protected boolean tells(Outcome<F, K, D> row, F column) {
        return true;
    }

    /** Columns that are imported, in the file's order. */
    protected List<Map.Entry<F, Integer>> columns() {
        return columns;
    }

    public Page<RowView> page(Weighed<F, K, D> preview, Shown shown, int first, int size) {
        var matching = preview.rows().stream().filter(shown::includes).sorted(PROBLEMS_FIRST).toList();
        return new Page<>(matching.stream().skip(first).limit(size).map(this::view).toList(), matching.size());
    }

    private RowView view(Outcome<F, K, D> row) {
        var cells = columns.stream().map(column -> cell(row, column.getKey(), column.getValue())).toList();
        var ofTheRow = row.findings().stream().filter(finding -> columns.stream().noneMatch(column -> column.getKey() == finding.field())).toList();
        return new RowView(row.row().number(), row.state(), row.isWarned(), name(row), row.known(), cells, ofTheRow, row.row().cells());
    }

    private CellView cell(Outcome<F, K, D> row, F field, int column) {
        var findings = row.findings().stream().filter(finding -> finding.field() == field).toList();
        var before = tells(row, field) ? shown(field, row.before().get(target(field))) : null;
        return new CellView(headers.get(column), field, row.row().cells().get(column), state(row, field, findings), before, findings);
    }

    private CellState state(Outcome<F, K, D> row, F field, List<Finding> findings) {
        if (!findings.isEmpty()) return findings.stream().anyMatch(Finding::isError) ? CellState.ERROR : CellState.WARNING;
        if (row.state() == RowState.NEW) return CellState.NEW;
        return row.changes(target(field)) && tells(row, field) ? CellState.CHANGED : CellState.SAME;
    }
}
