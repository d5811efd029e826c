package meeting.kernel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which column holds which field, as far as the headers tell (TB9).
 *
 * @param <F> the caller's fields
 * @param columns column, from 0, of each field found
 * @param unmapped headers that no field was found for, in the table's order
 */
public record HeaderGuess<F>(Map<F, Integer> columns, List<String> unmapped) {

    private record Match<F>(F field, int column, double closeness) { }

    /**
     * @param headers the table's headers
     * @param vocabulary for each field the words people write over it, in every language; earlier fields win a tie
     */
    public static <F> HeaderGuess<F> of(List<String> headers, Map<F, ? extends Collection<String>> vocabulary) {
        List<Match<F>> matches = new ArrayList<>();
        vocabulary.forEach((field, words) -> {
            var names = words.stream().map(HeaderWords::of).toList();
            for (int column = 0; column < headers.size(); column++) {
                var header = HeaderWords.of(headers.get(column));
                double closeness = names.stream().mapToDouble(header::closenessTo).max().orElse(0);
                if (closeness > 0) matches.add(new Match<>(field, column, closeness));
            }
        });
        matches.sort(Comparator.comparingDouble((Match<F> match) -> match.closeness()).reversed());
        Map<F, Integer> columns = new LinkedHashMap<>();
        for (var match : matches) {
            if (!columns.containsValue(match.column())) columns.putIfAbsent(match.field(), match.column());
        }
        var unmapped = new ArrayList<String>();
        for (int column = 0; column < headers.size(); column++) if (!columns.containsValue(column)) unmapped.add(headers.get(column));
        return new HeaderGuess<>(Collections.unmodifiableMap(columns), List.copyOf(unmapped));
    }
}
