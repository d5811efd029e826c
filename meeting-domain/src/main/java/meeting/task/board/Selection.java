package meeting.task.board;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.CurrentActor;
import meeting.kernel.LocalizedText;

/** Finds what a query asks for among the tasks of a board. */
@ApplicationScoped
public class Selection {
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentActor actor;
    @Inject
    private Rows rows;

    /** @param seen which tasks there are for the reader (C7) */
    public TaskList of(TaskQuery query, Board board, Predicate<TaskLine> seen) {
        var me = actor.get().id();
        var asked = board.lines().stream().filter(seen)
            .filter(line -> query.group() == null || query.group().equals(line.group()))
            .filter(line -> !query.mine() || me.equals(line.owner()))
            .filter(line -> contains(line, query.text().toLowerCase(Locale.ROOT))).toList();
        var counts = new EnumMap<TaskFilter, Integer>(TaskFilter.class);
        for (var filter : TaskFilter.values()) counts.put(filter, (int) asked.stream().filter(line -> filter.shows(line, board)).count());
        var page = asked.stream().filter(line -> query.filter().shows(line, board)).sorted(order(query, board, me)).skip(query.first()).limit(query.size())
            .toList();
        return new TaskList(rows.of(page, board), counts.get(query.filter()), counts);
    }

    private Comparator<TaskLine> order(TaskQuery query, Board board, String me) {
        var byDue = Comparator.comparing((TaskLine line) -> board.due(line)).thenComparing(TaskLine::code);
        return switch (query.order()) {
            case DUE -> byDue;
            case GROUP -> byGroup(query.congress()).thenComparing(byDue);
            case MINE -> Comparator.comparing((TaskLine line) -> !me.equals(line.owner())).thenComparing(byDue);
        };
    }

    private Comparator<TaskLine> byGroup(CongressId congress) {
        List<GroupCode> groups = division.groups(congress).stream().map(group -> group.code()).toList();
        Map<GroupCode, Integer> places = IntStream.range(0, groups.size()).boxed().collect(Collectors.toMap(groups::get, place -> place));
        return Comparator.comparing(line -> places.get(line.group()));
    }

    private static boolean contains(TaskLine line, String text) {
        return text.isEmpty() || Stream.concat(Stream.of(line.code()), texts(line.title())).anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
    }

    private static Stream<String> texts(LocalizedText title) {
        return Stream.of(title.en(), title.es(), title.zh()).filter(Objects::nonNull);
    }
}
