package meeting.delegation.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import meeting.delegation.DelegationId;
import meeting.kernel.Page;

/** The weighed rows as they are read. */
final class Rows {
    private static final Comparator<Outcome> PROBLEMS_FIRST = Comparator.comparing((Outcome row) -> row.state() != RowState.REFUSED).thenComparing(row -> !row.isWarned());
    private final Preview preview;
    private final List<String> headers;
    private final List<Map.Entry<RosterField, Integer>> columns;

    Rows(Preview preview, List<String> headers, Mapping mapping) {
        this.preview = preview;
        this.headers = headers;
        columns = mapping.columns().entrySet().stream().sorted(Map.Entry.comparingByValue()).map(column -> Map.entry(column.getKey(), column.getValue())).toList();
    }

    Page<RowView> page(Shown shown, int first, int size) {
        var matching = preview.rows().stream().filter(shown::includes).sorted(PROBLEMS_FIRST).toList();
        return new Page<>(matching.stream().skip(first).limit(size).map(this::view).toList(), matching.size());
    }

    private RowView view(Outcome row) {
        var cells = columns.stream().map(column -> cell(row, column.getKey(), column.getValue())).toList();
        var ofTheRow = row.findings().stream().filter(finding -> columns.stream().noneMatch(column -> column.getKey() == finding.field())).toList();
        return new RowView(row.row().number(), row.state(), row.isWarned(), name(row), row.person(), cells, ofTheRow, row.row().cells());
    }

    private CellView cell(Outcome row, RosterField field, int column) {
        var findings = row.findings().stream().filter(finding -> finding.field() == field).toList();
        var before = row.before().get(field.target());
        return new CellView(headers.get(column), field, row.row().cells().get(column), state(row, field, findings),
            before instanceof DelegationId delegation ? preview.delegations().get(delegation) : before, findings);
    }

    private static CellState state(Outcome row, RosterField field, List<Finding> findings) {
        if (!findings.isEmpty()) return findings.stream().anyMatch(Finding::isError) ? CellState.ERROR : CellState.WARNING;
        if (row.state() == RowState.NEW) return CellState.NEW;
        return row.changes(field.target()) ? CellState.CHANGED : CellState.SAME;
    }

    private String name(Outcome row) {
        if (row.details() != null) return row.details().name().full();
        return columns.stream().filter(column -> column.getKey().target() == RosterField.FULL_NAME).map(column -> row.row().cells().get(column.getValue()))
            .filter(text -> !text.isBlank()).reduce((one, other) -> one + " " + other).orElse("");
    }
}
