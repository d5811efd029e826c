package meeting.task.board;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.task.network.Break;

/** Makes rows for readers, with the names of people. */
@ApplicationScoped
public class Rows {
    @Inject
    private KnownActors people;

    public List<TaskRow> of(Collection<TaskLine> lines, Board board) {
        var names = names(lines.stream().map(TaskLine::owner));
        return lines.stream().map(line -> row(line, board, names)).toList();
    }

    public List<BrokenDate> broken(List<Break> breaks, Board board) {
        var found = of(board.lines(breaks.stream().map(Break::code).toList()), board);
        return IntStream.range(0, breaks.size())
            .mapToObj(i -> new BrokenDate(found.get(i), breaks.get(i).due(), breaks.get(i).finish(), breaks.get(i).days())).toList();
    }

    /** Who has gone since is shown by user name. */
    public Map<String, String> names(Stream<String> ids) {
        var names = new HashMap<String, String>();
        ids.filter(Objects::nonNull).forEach(id -> names.put(id, id));
        people.of(names.keySet()).forEach(actor -> names.put(actor.id(), actor.name()));
        return names;
    }

    public List<KnownActor> people(List<String> ids) {
        return people.of(ids);
    }

    public Neighbour neighbour(TaskLine line, Board board, boolean open) {
        return new Neighbour(line.id(), line.code(), line.title(), line.group(), board.due(line), board.state(line), open);
    }

    private static TaskRow row(TaskLine line, Board board, Map<String, String> names) {
        var due = board.due(line);
        return new TaskRow(line.id(), line.code(), line.title(), line.group(), line.owner(), line.owner() == null ? null : names.get(line.owner()),
            line.tMinus(), due, line.settlement() == null ? null : line.settlement().settledOn(), board.state(line), line.progress(),
            board.isLate(line) ? (int) ChronoUnit.DAYS.between(due, board.today()) : 0, board.timing(line).orElse(null), line.isUnchecked());
    }
}
