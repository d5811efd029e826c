package meeting.plan.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of a table as they stand in a field's value: a row a line, tabs between its cells. Empty rows are none. */
public record Rows(List<List<String>> cells) {
    public Rows {
        cells = cells.stream().map(row -> row.stream().map(Rows::plain).toList()).filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
    }

    /** Of a value that may be null. */
    public static Rows of(String value) {
        return new Rows(value == null ? List.of() : value.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList());
    }

    /** As a field's value. */
    public String value() {
        return cells.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /** The cell of a row; empty where the row is shorter. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** What is filled in in a column. */
    List<String> column(int column) {
        var filled = new ArrayList<String>();
        cells.forEach(row -> filled.add(cell(row, column)));
        filled.removeIf(String::isEmpty);
        return filled;
    }

    private static String plain(String cell) {
        return cell == null ? "" : cell.strip().replaceAll("\\s+", " ");
    }
}
