package meeting.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.task.TaskId;
import meeting.task.evidence.EvidenceView;
import meeting.task.evidence.Evidences;
import meeting.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** Files and photos of the task that is looked at (C61, C62). */
@Named("taskFiles")
@RequestScoped
public class TaskFiles {
    @Inject
    private Evidences evidences;
    @Inject
    private Notices notices;
    private List<EvidenceView> found;

    public List<EvidenceView> of(TaskViewing viewing) {
        if (found == null) found = evidences.evidence(new TaskId(viewing.getId()));
        return found;
    }

    /** The page is told by an attribute of the upload. */
    public void attach(FileUploadEvent event) {
        var viewing = (TaskViewing) event.getComponent().getAttributes().get("viewing");
        var file = event.getFile();
        notices.after(() -> evidences.attach(new TaskId(viewing.getId()), file.getFileName(), file.getContent()), "task.evidence-added");
        again(viewing);
    }

    public void remove(TaskViewing viewing, EvidenceView evidence) {
        notices.after(() -> evidences.remove(evidence.id()), "task.evidence-removed", evidence.name());
        again(viewing);
    }

    /** The task is another version now, and may be in progress (C5). */
    private void again(TaskViewing viewing) {
        found = null;
        viewing.load();
    }
}
