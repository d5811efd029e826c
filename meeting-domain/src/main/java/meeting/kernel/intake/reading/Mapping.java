package meeting.kernel.intake.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which column, from 0, holds which field (IN1); columns not named are not imported.
 *
 * @param <F> the import's own fields
 */
public record Mapping<F extends Enum<F>>(Map<F, Integer> columns) {
    public Mapping {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    /**
     * What each column in turn holds, null where it is not imported.
     *
     * @throws ColumnsUnclear where two columns claim one field
     */
    public static <F extends Enum<F>> Mapping<F> of(Class<F> fields, List<F> held) {
        var columns = new EnumMap<F, Integer>(fields);
        for (int column = 0; column < held.size(); column++) {
            if (held.get(column) != null && columns.put(held.get(column), column) != null) throw ColumnsUnclear.claimedTwice(held.get(column));
        }
        return new Mapping<>(columns);
    }

    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /** What a column holds; null where it is not imported. */
    public F heldBy(int column) {
        return columns.entrySet().stream().filter(each -> each.getValue() == column).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** With a column that is not there or holds two fields it is no mapping of this file. */
    public void check(List<String> headers) {
        var distinct = new HashSet<>(columns.values());
        if (distinct.size() < columns.size() || distinct.stream().anyMatch(column -> column < 0 || column >= headers.size()))
            throw new IllegalArgumentException("no such columns: " + columns);
    }
}
