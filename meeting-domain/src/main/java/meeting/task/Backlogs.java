package meeting.task;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.task.board.Board;
import meeting.task.board.Rows;
import meeting.task.board.TaskLine;
import meeting.task.progress.TaskBegun;
import meeting.task.progress.TaskNotPast;
import meeting.task.progress.TaskNotReady;

/** The door to settling together what was due before a countdown began (C13). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Backlogs {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Boards boards;
    @Inject
    private Rows rows;

    public Backlog backlog(CongressId congress) {
        var board = boards.of(congress);
        var begun = begun(board, congress);
        var left = board.lines().stream().filter(line -> line.isLeftFromBefore(begun, board.opening())).sorted(Comparator.comparing(board::due)).toList();
        return new Backlog(begun, rows.of(left, board));
    }

    /**
     * All of them or none.
     *
     * @param text what shows that they were done, or why nothing is needed
     * @throws InvalidInput for no task, or a text that says nothing
     * @throws NotFound     for a task of another congress
     * @throws TaskNotReady if one that was done waits for something that stays open (C4)
     * @throws TaskNotPast  for one that was not due before the countdown began
     * @throws TaskBegun    for one that was begun since
     */
    public void settle(CongressId congress, Set<TaskId> chosen, Backlog.Outcome outcome, String text) {
        new InvalidInput.Check().that(!chosen.isEmpty(), "chosen", "task.none-chosen").that(outcome != null, "outcome", "general.required")
            .reason(text, "text").orThrow();
        tasks.toChange(congress);
        var board = boards.of(congress);
        var begun = begun(board, congress);
        var deed = boards.deed(congress);
        for (var id : chosen) {
            var line = board.line(id).orElseThrow(NotFound::new);
            var task = tasks.of(id).orElseThrow();
            if (outcome == Backlog.Outcome.DONE) task.doneBefore(begun, text, staysOpen(board, line, chosen), board.opening(), deed);
            else if (line.isLeftFromBefore(begun, board.opening())) task.waive(text, board.opening(), deed);
            else throw new TaskNotPast(line.code());
        }
    }

    /** C4: what is settled in the same breath hinders nothing. */
    private static List<String> staysOpen(Board board, TaskLine line, Set<TaskId> chosen) {
        return board.before(line).filter(other -> !other.isSettled() && !chosen.contains(other.id())).map(TaskLine::code).sorted().toList();
    }

    private LocalDate begun(Board board, CongressId congress) {
        return tasks.beginning(congress).map(beginning -> boards.day(congress, beginning.at())).orElse(board.today());
    }
}
