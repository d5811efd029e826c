package meeting.task.evidence;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.file.AttachedFile;
import meeting.kernel.file.FileRefused;
import meeting.task.Countdown;
import meeting.task.EvidenceChanged;
import meeting.task.TaskId;
import meeting.task.progress.EvidenceClosed;
import meeting.task.progress.TaskAct;

/** The door to the files and photos of tasks: who sees a task sees them, who moves it adds to them (C62). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
public class Evidences {
    @Inject
    private EvidenceFiles files;
    @Inject
    private Countdown countdown;
    @Inject
    private Event<EvidenceChanged> evidenceChanged;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @param name    as the sender's machine calls it; what is harmful in it is left out
     * @param content PDF, PNG, JPEG, DOCX or XLSX, at most 10 MB
     * @throws FileRefused     if it is none of these or too large
     * @throws TooMuchEvidence if the task has enough
     * @throws EvidenceClosed  once the task is checked or not needed
     */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public EvidenceId attach(TaskId task, String name, byte[] content) {
        refuseUnmoved(task);
        if (files.of(task).size() >= Evidence.MOST_A_TASK) throw new TooMuchEvidence(Evidence.MOST_A_TASK);
        var file = AttachedFile.of(name, content, Evidence.MOST_MEGABYTES);
        var thumbnail = Thumbnail.of(file);
        evidenceChanged.fire(new EvidenceChanged(task, TaskAct.Kind.ATTACHED, file.name()));
        var evidence = new Evidence(task, file, thumbnail.isPresent(), actor.get(), clock.instant());
        files.add(evidence, new EvidenceContent(evidence.id(), content, thumbnail));
        return evidence.id();
    }

    /**
     * @throws NotYourEvidence if somebody else added it
     * @throws EvidenceClosed  once the task is checked or not needed
     */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public void remove(EvidenceId id) {
        var evidence = find(id);
        refuseUnmoved(evidence.task());
        evidence.refuseUnless(actor.get());
        evidenceChanged.fire(new EvidenceChanged(evidence.task(), TaskAct.Kind.DETACHED, evidence.label()));
        files.remove(evidence);
    }

    /** Oldest first. @throws NotFound also where the task is not this reader's to see (C7) */
    public List<EvidenceView> evidence(TaskId task) {
        var open = countdown.task(task).may().show();
        return files.of(task).stream().map(evidence -> evidence.view(actor.get(), open)).toList();
    }

    /** @throws NotFound also where its task is not this reader's to see (C7) */
    public AttachedFile file(EvidenceId id) {
        var evidence = find(id);
        return new AttachedFile(evidence.label(), evidence.type(), files.content(id).content());
    }

    /** A small JPEG of a photo. @throws NotFound also where there is none */
    public byte[] thumbnail(EvidenceId id) {
        return files.content(find(id).id()).thumbnail().orElseThrow(NotFound::new);
    }

    private Evidence find(EvidenceId id) {
        var evidence = files.of(id).orElseThrow(NotFound::new);
        countdown.task(evidence.task());
        return evidence;
    }

    /** Who only looks on finds nothing to change. */
    private void refuseUnmoved(TaskId task) {
        if (!countdown.task(task).may().move()) throw new NotFound();
    }
}
