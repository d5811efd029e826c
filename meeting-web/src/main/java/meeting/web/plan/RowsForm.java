package meeting.web.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import meeting.plan.section.PlanColumn;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanTable;
import meeting.plan.section.Rows;

/** A small table as it is typed, until it becomes a field's value. */
public class RowsForm implements Serializable {

    /** One cell. */
    public static class CellForm implements Serializable {
        private final PlanColumn column;
        private String value;

        CellForm(PlanColumn column, String value) {
            this.column = column;
            this.value = value;
        }

        public PlanColumn getColumn() { return column; }
        public String getValue() { return value; }
        public void setValue(String typed) { value = typed; }
    }

    private final PlanField field;
    private final List<PlanColumn> columns;
    private final List<List<CellForm>> rows = new ArrayList<>();

    RowsForm(PlanTable table, PlanField field, String value) {
        this.field = field;
        columns = table.columns();
        Rows.of(value).cells().forEach(this::add);
    }

    public void add() {
        add(List.of());
    }

    public void remove(List<CellForm> row) {
        rows.remove(row);
    }

    Rows asRows() {
        return new Rows(rows.stream().map(row -> row.stream().map(cell -> cell.getValue() == null ? "" : cell.getValue()).toList()).toList());
    }

    private void add(List<String> cells) {
        rows.add(IntStream.range(0, columns.size()).mapToObj(number -> new CellForm(columns.get(number), Rows.cell(cells, number))).toList());
    }

    public PlanField getField() { return field; }
    public List<PlanColumn> getColumns() { return columns; }
    public List<List<CellForm>> getRows() { return rows; }
}
