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

    /**
     * What each column in turn holds, null where it is not imported.
     *
     * @throws ColumnsUnclear where two columns claim one field
     */
    public static Mapping of(List<RosterField> held) {
        var columns = new EnumMap<RosterField, Integer>(RosterField.class);
        for (int column = 0; column < held.size(); column++) {
            if (held.get(column) != null && columns.put(held.get(column), column) != null) throw ColumnsUnclear.claimedTwice(held.get(column));
        }
        return new Mapping(columns);
    }

    /** As far as the headers tell. A column "name" beside one of surnames holds given names, and "nombre" without one holds full names. */
    public static Mapping guess(List<String> headers) {
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

    /** What a column holds; null where it is not imported. */
    public RosterField heldBy(int column) {
        return columns.entrySet().stream().filter(each -> each.getValue() == column).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** @throws ColumnsUnclear without names, or with a column that is not there or holds two fields */
    void check(List<String> headers) {
        if (!has(RosterField.FULL_NAME) && !(has(RosterField.SURNAME) && has(RosterField.GIVEN_NAME))) throw ColumnsUnclear.withoutNames();
        var distinct = new HashSet<>(columns.values());
        if (distinct.size() < columns.size() || distinct.stream().anyMatch(column -> column < 0 || column >= headers.size()))
            throw new IllegalArgumentException("no such columns: " + columns);
    }
}
