package meeting.delegation.intake.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.kernel.intake.reading.Dates;
import meeting.kernel.intake.reading.DayOrder;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.intake.reading.Vocabulary;
import meeting.kernel.table.Table;

/**
 * R9. How whoever made the file writes, as its unmistakable cells tell.
 *
 * @param dayOrders      of each column of dates; without entry where nothing tells
 * @param menAreH        sexes are written H and M, as in Spanish, where M is a woman
 * @param ambiguousDates some of the dates that nobody but the user can tell, for the question
 */
public record Habits(Map<RosterField, DayOrder> dayOrders, boolean menAreH, List<String> ambiguousDates) {
    private static final List<RosterField> DATES = List.of(RosterField.BIRTH_DATE, RosterField.ARRIVAL_TIME, RosterField.DEPARTURE_TIME);
    private static final int ENOUGH = 3;

    public static Habits of(Table table, Mapping<RosterField> mapping, Choices choices) {
        var orders = new EnumMap<RosterField, DayOrder>(RosterField.class);
        var ambiguous = new ArrayList<String>();
        for (var field : DATES) {
            if (!mapping.has(field)) continue;
            var cells = cells(table, mapping, field);
            var shown = cells.stream().flatMap(cell -> Dates.orderOf(cell).stream()).collect(Collectors.toSet());
            var order = shown.size() == 1 ? shown.iterator().next() : choices.dayOrder();
            if (order != null) orders.put(field, order);
            if (shown.size() != 1) cells.stream().filter(Dates::isAmbiguous).limit(ENOUGH).forEach(ambiguous::add);
        }
        var sexes = mapping.has(RosterField.SEX) ? cells(table, mapping, RosterField.SEX).stream().map(Vocabulary::bare).collect(Collectors.toSet()) : Set.of();
        return new Habits(orders, sexes.contains("h"), List.copyOf(ambiguous));
    }

    private static List<String> cells(Table table, Mapping<RosterField> mapping, RosterField field) {
        var column = mapping.columns().get(field);
        return table.rows().stream().map(row -> row.cells().get(column)).toList();
    }
}
