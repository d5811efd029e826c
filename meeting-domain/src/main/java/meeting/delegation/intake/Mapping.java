package meeting.delegation.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import meeting.kernel.table.HeaderGuess;

/** Which column, from 0, holds which field (R1); columns not named are not imported. */
public record Mapping(Map<RosterField, Integer> columns) {
    public Mapping {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    /** As far as the headers tell. A column "name" beside one of surnames holds given names, and "nombre" without one holds full names. */
    static Mapping guess(List<String> headers) {
        var columns = new EnumMap<RosterField, Integer>(RosterField.class);
        columns.putAll(HeaderGuess.of(headers.stream().map(header -> Words.isNoField(header) ? "" : header).toList(), Words.headers()).columns());
        var surnames = columns.containsKey(RosterField.SURNAME);
        var from = surnames ? RosterField.FULL_NAME : RosterField.GIVEN_NAME;
        var to = surnames ? RosterField.GIVEN_NAME : RosterField.FULL_NAME;
        if (columns.containsKey(from) && !columns.containsKey(to)) columns.put(to, columns.remove(from));
        return new Mapping(columns);
    }

    public boolean has(RosterField field) {
        return columns.containsKey(field);
    }

    /** @throws ColumnsUnclear without names, with a column that is not there or that two fields claim */
    void check(List<String> headers) {
        if (!has(RosterField.FULL_NAME) && !(has(RosterField.SURNAME) && has(RosterField.GIVEN_NAME))) throw ColumnsUnclear.withoutNames();
        var claimed = new HashSet<Integer>();
        for (var column : columns.values()) {
            if (column < 0 || column >= headers.size()) throw new IllegalArgumentException("no column " + column);
            if (!claimed.add(column)) throw ColumnsUnclear.claimedTwice(headers.get(column));
        }
    }
}
