package meeting.task.round;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.division.GroupView;
import meeting.task.round.hours.Moment;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.ReadinessMatrix;
import meeting.task.round.matrix.ReadinessMatrix.GroupRow;

/** Lays rounds and answers out as a matrix. */
final class MatrixAssembly {
    private final Moment moment;
    private final Map<LocalDate, Round> rounds;
    private final Map<String, Map<LocalDate, GroupAnswer>> answers;
    private final Map<String, String> names;

    MatrixAssembly(Moment moment, Collection<Round> held, Collection<GroupAnswer> given, Map<String, String> names) {
        this.moment = moment;
        this.rounds = held.stream().collect(Collectors.toMap(Round::day, Function.identity()));
        this.answers = given.stream().collect(Collectors.groupingBy(answer -> answer.group().value(), Collectors.toMap(GroupAnswer::day, Function.identity())));
        this.names = names;
    }

    ReadinessMatrix of(List<GroupView> groups, LocalDate first, LocalTime closes, String reader) {
        var days = Stream.iterate(first, day -> day.plusDays(1)).limit(ReadinessMatrix.DAYS_SHOWN).toList();
        var round = rounds.getOrDefault(moment.today(), rounds.get(moment.today().minusDays(1)));
        return new ReadinessMatrix(moment.congress().id(), moment.today(), moment.opening(), round == null ? null : round.view(moment.now()), closes, days,
            groups.stream().map(group -> new GroupRow(group.code(), group.details().name(), group.has(reader), cells(group, days))).toList(), moment.now());
    }

    private List<Cell> cells(GroupView group, List<LocalDate> days) {
        var given = answers.getOrDefault(group.code().value(), Map.of());
        return days.stream().map(day -> given.containsKey(day) ? given.get(day).cell(names) : Cell.without(day, unanswered(day))).toList();
    }

    private CellState unanswered(LocalDate day) {
        var round = rounds.get(day);
        if (round != null) return round.isClosed(moment.now()) ? CellState.SILENT : CellState.WAITING;
        return day.isBefore(moment.today()) ? CellState.NOT_ASKED : CellState.AHEAD;
    }
}
