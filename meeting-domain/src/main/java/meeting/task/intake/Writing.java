package meeting.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.intake.Phase;
import meeting.kernel.intake.Progress;
import meeting.kernel.intake.RowState;
import meeting.task.TaskBook;
import meeting.task.TaskDetails;
import meeting.task.TaskId;

/** IN3. Writes what was weighed, all or nothing. */
@ApplicationScoped
class Writing {
    private Weighing weighing;
    private TaskBook book;
    private AuditTrail trail;

    protected Writing() { } // CDI

    @Inject
    Writing(Weighing weighing, TaskBook book, AuditTrail trail) {
        this.weighing = weighing;
        this.book = book;
        this.trail = trail;
    }

    /** @throws CountdownHasChanged if weighing again does not give the preview */
    @Transactional
    void write(Order order, Preview preview, Progress progress) {
        book.toChange(order.congress());
        var now = weighing.weigh(order, progress);
        var differences = preview.differences(now);
        if (differences > 0) throw new CountdownHasChanged(differences);
        var totals = now.totals();
        progress.begin(Phase.WRITING, totals.toImport());
        var ids = new HashMap<String, TaskId>();
        book.tasks(order.congress()).forEach(task -> ids.put(task.details().code(), task.id()));
        now.in(RowState.NEW).forEach(row -> ids.put(row.details().code(), TaskId.next()));
        var changed = new HashMap<TaskId, TaskDetails>();
        now.in(RowState.CHANGED).forEach(row -> changed.put(row.known(), details(row.details(), ids)));
        var added = new HashMap<TaskId, TaskDetails>();
        now.in(RowState.NEW).forEach(row -> added.put(ids.get(row.details().code()), details(row.details(), ids)));
        book.lay(order.congress(), added, changed, () -> progress.step(1));
        trail.record("intake.tasks-imported", "Countdown", order.congress().value().toString(), order.fileName() + " (" + totals.inShort() + ")");
        progress.begin(Phase.FINISHING, 0);
    }

    private static TaskDetails details(Draft draft, Map<String, TaskId> ids) {
        Set<TaskId> before = draft.dependsOn().stream().map(ids::get).collect(Collectors.toSet());
        return draft.details(before);
    }
}
