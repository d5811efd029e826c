package meeting.delegation.intake.reading;

import java.util.EnumMap;
import java.util.List;
import meeting.kernel.intake.reading.ColumnsUnclear;
import meeting.kernel.intake.reading.Mapping;

/** R1. What the columns of a roster may hold. */
public final class Columns {
    private Columns() {
    }

    /** As far as the headers tell. A column "name" beside one of surnames holds given names, and "nombre" without one holds full names. */
    public static Mapping<RosterField> guess(List<String> headers) {
        var columns = new EnumMap<RosterField, Integer>(RosterField.class);
        columns.putAll(Words.ALL.guess(headers));
        var surnames = columns.containsKey(RosterField.SURNAME);
        var from = surnames ? RosterField.FULL_NAME : RosterField.GIVEN_NAME;
        var to = surnames ? RosterField.GIVEN_NAME : RosterField.FULL_NAME;
        if (columns.containsKey(from) && !columns.containsKey(to)) columns.put(to, columns.remove(from));
        return new Mapping<>(columns);
    }

    /** @throws ColumnsUnclear without names */
    public static void check(Mapping<RosterField> mapping) {
        var named = mapping.has(RosterField.FULL_NAME) || mapping.has(RosterField.SURNAME) && mapping.has(RosterField.GIVEN_NAME);
        if (!named) throw new ColumnsUnclear("intake.names-not-mapped");
    }
}
