package meeting.web.secretariat.task.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.task.intake.TaskField;
import meeting.task.intake.CountdownImport;
import meeting.kernel.intake.IntakeId;
import meeting.web.intake.ImportUploadPage;
import meeting.web.print.ExportFormat;

/** The first step of the import of a task list. */
@Named("taskImportUploadPage")
@RequestScoped
public class UploadPage extends ImportUploadPage {
    @Inject
    private CountdownImport door;
    @Inject
    private TaskListTemplate template;

    @Override
    protected IntakeId receive(String fileName, byte[] content) {
        return door.receive(congress().getId(), fileName, content);
    }

    @Override
    protected void sendTemplate(ExportFormat wanted) {
        template.send(wanted);
    }

    @Override
    public List<TaskField> getFields() {
        return List.of(TaskField.values());
    }
}
