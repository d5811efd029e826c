package meeting.task.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.table.Table;

/** Reads a row cell by cell. */
final class EntryReader {
    private final Mapping<TaskField> mapping;
    private final CellReader cells;
    private final Groups groups;
    private final People people;
    private final Codes codes;
    private final Map<Integer, TaskField> fields;

    EntryReader(Mapping<TaskField> mapping, CellReader cells, Groups groups, People people, Codes codes) {
        this.mapping = mapping;
        this.cells = cells;
        this.groups = groups;
        this.people = people;
        this.codes = codes;
        fields = mapping.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Before any row is read: what a row waits for may come later. */
    void announce(Table.Row row) {
        var code = text(row, TaskField.CODE);
        if (code != null) codes.announce(CellReader.plain(code));
    }

    Entry read(Table.Row row) {
        var entry = new Entry(row);
        mapping.columns().keySet().forEach(field -> read(entry, field));
        for (var problem : row.problems()) distrust(entry, problem);
        if (entry.code() == null && !entry.isRefusedFor(TaskField.CODE)) entry.refuse(TaskField.CODE, "intake.code-missing");
        return entry;
    }

    private void read(Entry entry, TaskField field) {
        var text = text(entry.row, field);
        if (text == null) entry.blank.add(field);
        else if (field.canBeCleared() && isNothing(text)) entry.cleared.add(field);
        else entry.take(field, read(field, text));
    }

    private Reading read(TaskField field, String text) {
        return switch (field) {
            case CODE -> Reading.of(codes.announce(CellReader.plain(text)));
            case GROUP -> groups.find(text);
            case OWNER -> people.find(text);
            case DEPUTIES -> each(CellReader.people(text), people::find);
            case DEPENDS_ON -> each(CellReader.codes(text), this::waitsFor);
            default -> cells.read(field, text);
        };
    }

    /** C76. */
    private Reading waitsFor(String typed) {
        var code = codes.find(typed);
        return code == null ? Reading.refused("intake.waits-for-unknown", typed) : Reading.of(code);
    }

    /** All of a list, or what is wrong with the first that is not right. */
    private static Reading each(List<String> parts, Function<String, Reading> find) {
        var found = new ArrayList<String>();
        for (var part : parts) {
            var reading = find.apply(part);
            if (reading.value() == null) return reading;
            if (!found.contains(reading.value())) found.add((String) reading.value());
        }
        return Reading.of(found);
    }

    private static boolean isNothing(String text) {
        return Words.ALL.find(Nothing.class, text).isPresent() || CellReader.plain(text).matches("[-\u2010-\u2015\u2212/]+");
    }

    /** TB6: what cannot be trusted is not imported; in columns that are not imported it does not matter. */
    private void distrust(Entry entry, Table.Problem problem) {
        var field = fields.get(problem.column());
        if (field != null) {
            entry.values.remove(field);
            entry.refuse(field, problem.code(), problem.text());
        } else if (problem.code().equals("table.surplus-cell")) entry.refuse(null, problem.code(), problem.text());
    }

    /** Null where the file has no such column or the cell is blank. */
    private String text(Table.Row row, TaskField field) {
        var column = mapping.columns().get(field);
        return column == null || row.cells().get(column).isBlank() ? null : row.cells().get(column);
    }
}
