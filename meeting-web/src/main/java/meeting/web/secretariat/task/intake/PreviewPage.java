package meeting.web.secretariat.task.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import meeting.kernel.intake.reading.DayOrder;
import meeting.task.intake.Choices;
import meeting.task.intake.CountdownImport;
import meeting.task.intake.TaskField;
import meeting.web.intake.ImportPreviewPage;

/** The third step of the import of a task list. */
@Named("taskImportPreviewPage")
@ViewScoped
public class PreviewPage extends ImportPreviewPage<Choices> {
    @Inject
    private transient CountdownImport door;
    @Inject
    private transient Steps steps;

    @Override
    public void mean(DayOrder order) {
        weighOrWrite(() -> door.preview(id(), door.file(id()).mapping(), door.file(id()).choices().meaning(order)));
    }

    @Override
    protected CountdownImport door() { return door; }
    @Override
    protected Steps steps() { return steps; }
    @Override
    protected Set<TaskField> telling() { return Set.of(TaskField.GROUP, TaskField.OWNER, TaskField.T_MINUS); }
}
