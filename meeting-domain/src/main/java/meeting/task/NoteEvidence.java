package meeting.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.NotFound;

/** C5. Inside the transaction that changes the evidence: the task tells of it, and who checks it meanwhile has seen an older version (C11). */
@ApplicationScoped
class NoteEvidence {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Boards boards;

    @Transactional(MANDATORY)
    void on(@Observes EvidenceChanged changed) {
        var task = tasks.of(changed.task()).orElseThrow(NotFound::new);
        task.show(changed.kind(), changed.file(), tasks.open(task.details().dependsOn()), boards.deed(task.congress()));
    }
}
