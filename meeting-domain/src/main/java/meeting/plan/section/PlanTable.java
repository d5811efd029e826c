package meeting.plan.section;

import static meeting.plan.section.PlanColumn.AMOUNT;
import static meeting.plan.section.PlanColumn.DRAFTER;
import static meeting.plan.section.PlanColumn.DUE;
import static meeting.plan.section.PlanColumn.HOTEL;
import static meeting.plan.section.PlanColumn.ITEM;
import static meeting.plan.section.PlanColumn.LEVEL;
import static meeting.plan.section.PlanColumn.NUMBER;
import static meeting.plan.section.PlanColumn.OFFICE;
import static meeting.plan.section.PlanColumn.PAPER;
import static meeting.plan.section.PlanColumn.PLACES;
import static meeting.plan.section.PlanColumn.REVIEWER;
import static meeting.plan.section.PlanColumn.ROOM;
import static meeting.plan.section.PlanColumn.SOURCE;
import static meeting.plan.section.PlanColumn.USED_BY;
import static meeting.plan.section.PlanColumn.VEHICLE;
import static meeting.plan.section.PlanColumn.WAY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import meeting.kernel.InvalidInput;

/** P5: fields that are tables, and the figures that their rows add up to: where a table says it, nobody types it. */
public enum PlanTable {
    ROOMS(PlanField.ROOMS, List.of(ROOM, PlanColumn.SEATS, USED_BY), Total.rows(PlanField.DISCUSSION_ROOMS)),
    HOTELS(PlanField.HOTELS, List.of(HOTEL, PlanColumn.BEDS, WAY), Total.sum(PlanField.BEDS, PlanColumn.BEDS), Total.most(PlanField.TRAVEL_MINUTES, WAY)),
    FLEET(PlanField.FLEET, List.of(VEHICLE, NUMBER, PlanColumn.SEATS), Total.sum(PlanField.VEHICLES, NUMBER),
        Total.sum(PlanField.VEHICLE_SEATS, PlanColumn.SEATS)),
    PAPERS(PlanField.PAPER_LIST, List.of(PAPER, DRAFTER, REVIEWER, DUE, LEVEL), Total.rows(PlanField.PAPERS), Total.latest(PlanField.PAPERS_DUE, DUE)),
    OFFICES(PlanField.OFFICES, List.of(OFFICE, PLACES, PlanColumn.CANDIDATES, PlanColumn.METHOD), Total.sum(PlanField.SEATS_TO_FILL, PLACES),
        Total.sum(PlanField.CANDIDATES, PlanColumn.CANDIDATES)),
    BUDGET(PlanField.BUDGET_ITEMS, List.of(ITEM, SOURCE, AMOUNT), Total.sum(PlanField.CEILING, AMOUNT)),
    COSTS(PlanField.COST_LINES, List.of(ITEM, AMOUNT), Total.sum(PlanField.COST, AMOUNT));

    static final int MOST_ROWS = 60;

    private final PlanField field;
    private final List<PlanColumn> columns;
    private final List<Total> totals;

    PlanTable(PlanField field, List<PlanColumn> columns, Total... totals) {
        this.field = field;
        this.columns = columns;
        this.totals = List.of(totals);
    }

    /** What a column comes to, in another field. @param column null where rows are counted */
    private record Total(PlanField into, PlanColumn column, BinaryOperator<String> together) {
        static Total rows(PlanField into) {
            return new Total(into, null, null);
        }

        static Total sum(PlanField into, PlanColumn column) {
            return new Total(into, column, (one, other) -> new BigDecimal(one).add(new BigDecimal(other)).toPlainString());
        }

        static Total most(PlanField into, PlanColumn column) {
            return new Total(into, column, BinaryOperator.maxBy(Comparator.comparing(BigDecimal::new)));
        }

        static Total latest(PlanField into, PlanColumn column) {
            return new Total(into, column, BinaryOperator.maxBy(Comparator.naturalOrder()));
        }

        /** Empty where the rows do not say it; a cell that is not in shape says nothing. */
        Optional<String> of(Rows rows, List<PlanColumn> columns) {
            if (column == null) return rows.cells().isEmpty() ? Optional.empty() : Optional.of(String.valueOf(rows.cells().size()));
            return rows.column(columns.indexOf(column)).stream().filter(column.type()::isOne).reduce(together);
        }
    }

    public static Optional<PlanTable> of(PlanField field) {
        return Arrays.stream(values()).filter(table -> table.field == field).findFirst();
    }

    public List<PlanColumn> columns() {
        return columns;
    }

    /** What the tables among the fields come to. */
    static Map<PlanField, String> totals(Map<PlanField, String> fields) {
        var totals = new EnumMap<PlanField, String>(PlanField.class);
        for (var table : values()) {
            var rows = Rows.of(fields.get(table.field));
            table.totals.forEach(total -> total.of(rows, table.columns).ifPresent(sum -> totals.put(total.into, sum)));
        }
        return totals;
    }

    /** Every cell of a column moved on, as days are in a copied plan. */
    Rows moved(Rows rows, UnaryOperator<String> day) {
        return new Rows(rows.cells().stream().map(row -> {
            var cells = new ArrayList<String>();
            for (var column = 0; column < row.size(); column++) {
                var isDay = column < columns.size() && columns.get(column).type() == FieldType.DAY && columns.get(column).type().isOne(row.get(column));
                cells.add(isDay ? day.apply(row.get(column)) : row.get(column));
            }
            return (List<String>) cells;
        }).toList());
    }

    void check(Rows rows, InvalidInput.Check check) {
        check.that(rows.cells().size() <= MOST_ROWS, field.name(), "plan.rows-too-many", field, MOST_ROWS);
        for (var number = 0; number < rows.cells().size(); number++) {
            var row = rows.cells().get(number);
            check.that(!row.get(0).isEmpty(), field.name(), "plan.row-unnamed", field, number + 1)
                .that(row.size() <= columns.size(), field.name(), "plan.row-too-wide", field, number + 1);
            for (var column = 0; column < Math.min(row.size(), columns.size()); column++)
                check.that(row.get(column).isEmpty() || columns.get(column).type().isOne(row.get(column)),
                    field.name(), "plan.row-value", field, number + 1, columns.get(column));
        }
    }
}
