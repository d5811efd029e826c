package meeting.kernel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the value of a merged cell to the rows it reaches down to (TB4). */
final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    private record Span(int column, int bottom, String text) { }

    private final Map<Integer, List<Span>> beginning = new HashMap<>();
    private final Map<Integer, Span> open = new HashMap<>();

    void add(String range) {
        var parts = RANGE.matcher(range == null ? "" : range);
        if (!parts.matches()) return;
        int top = Integer.parseInt(parts.group(2));
        int bottom = Integer.parseInt(parts.group(3));
        int column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        if (bottom > top) beginning.computeIfAbsent(top, none -> new ArrayList<>()).add(new Span(column, bottom, ""));
    }

    /** Rows come in order; one with nothing of its own stays blank. */
    void fill(int row, List<String> texts) {
        open.values().removeIf(span -> span.bottom() < row);
        if (texts.stream().anyMatch(text -> !text.isEmpty())) open.values().forEach(span -> fill(span, texts));
        for (var span : beginning.getOrDefault(row, List.of())) {
            if (span.column() < texts.size()) open.put(span.column(), new Span(span.column(), span.bottom(), texts.get(span.column())));
        }
    }

    private static void fill(Span span, List<String> texts) {
        while (texts.size() <= span.column()) texts.add("");
        if (texts.get(span.column()).isEmpty()) texts.set(span.column(), span.text());
    }
}
