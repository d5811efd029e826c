package meeting.task;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.task.board.BrokenDate;
import meeting.task.board.OpeningMove;
import meeting.task.board.Readiness;
import meeting.task.board.Rows;
import meeting.task.board.Selection;
import meeting.task.board.TaskLine;
import meeting.task.board.TaskList;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;

/** The door to reading a countdown; members of groups find the tasks of their own groups only (C7). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
public class Countdown {
    private static final int FURTHEST_SLIP = 365;
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Boards boards;
    @Inject
    private Selection selection;
    @Inject
    private Rows rows;
    @Inject
    private Reach reach;
    @Inject
    private TaskBook book;

    /** A page of the tasks of a congress. */
    public TaskList tasks(TaskQuery query) {
        var seen = reach.seen(query.congress());
        return selection.of(query, boards.of(query.congress()), line -> reach.sees(line, seen));
    }

    /** @throws NotFound also where the task is of a group that the reader is not in (C7) */
    public TaskView task(TaskId task) {
        var found = tasks.of(task).orElseThrow(NotFound::new);
        var congress = found.congress();
        var board = boards.of(congress);
        var line = board.line(task).orElseThrow();
        var seen = reach.seen(congress);
        if (!reach.sees(line, seen)) throw new NotFound();
        var record = found.record();
        var settlement = record.settlement();
        var names = rows.names(settlement == null ? Stream.of() : Stream.of(settlement.settledBy(), settlement.checkedBy()));
        return new TaskView(congress, rows.of(List.of(line), board).get(0), found.details(), record, rows.people(found.details().deputies()),
            settlement == null ? null : names.get(settlement.settledBy()), settlement == null ? null : names.get(settlement.checkedBy()),
            board.before(line).map(other -> rows.neighbour(other, board, reach.sees(other, seen))).toList(),
            board.after(line).map(other -> rows.neighbour(other, board, reach.sees(other, seen))).toList(), reach.may(found, board.waits(line)));
    }

    /** Whether the congress has a task yet. */
    public boolean hasBegun(CongressId congress) {
        return !tasks.lines(congress).isEmpty();
    }

    /** Every task of the congress by its code, for who lays down what waits for what. */
    @RolesAllowed(SECRETARIAT)
    public Map<String, TaskId> codes(CongressId congress) {
        return tasks.lines(congress).stream().collect(Collectors.toMap(TaskLine::code, TaskLine::id));
    }

    /** Every task of the congress as it was laid down, by code, for who takes the list away. */
    @RolesAllowed(SECRETARIAT)
    public List<KnownTask> details(CongressId congress) {
        return book.tasks(congress);
    }

    /** T-n, what is settled, what is late, the burn-down and the forecast (C12). */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public Readiness readiness(CongressId congress) {
        var board = boards.of(congress);
        var begun = tasks.beginning(congress).map(beginning -> boards.day(congress, beginning.at())).orElse(board.today());
        return Readiness.of(board, begun);
    }

    /** The chain that leaves the least room before the opening, in the order of work (C9). */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public List<TaskRow> criticalPath(CongressId congress) {
        var board = boards.of(congress);
        return rows.of(board.lines(board.schedule().criticalPath()), board);
    }

    /**
     * What breaks if a task is finished so many days later than expected (C9).
     *
     * @param days 1 to {@value #FURTHEST_SLIP}
     */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public List<BrokenDate> slip(TaskId task, int days) {
        new InvalidInput.Check().that(days >= 1 && days <= FURTHEST_SLIP, "days", "general.out-of-range", 1, FURTHEST_SLIP).orThrow();
        var board = boards.of(tasks.of(task).orElseThrow(NotFound::new).congress());
        return rows.broken(board.schedule().slip(board.line(task).orElseThrow().code(), days), board);
    }

    /** What another opening day moves, and what no longer fits (C2, C9); nothing is changed. */
    @RolesAllowed(SECRETARIAT)
    public OpeningMove moved(CongressId congress, LocalDate opening) {
        new InvalidInput.Check().that(opening != null, "opening", "general.required").orThrow();
        var board = boards.of(congress);
        var days = opening.toEpochDay() - board.opening().toEpochDay();
        var after = board.network().shifted(days).schedule(board.today(), opening);
        var kept = (int) board.lines().stream().filter(TaskLine::isSettled).count();
        return new OpeningMove(board.opening(), opening, board.lines().size() - kept, kept, rows.broken(board.schedule().breaks(), board),
            rows.broken(after.breaks(), board));
    }
}
