package meeting.web.secretariat.task.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.task.intake.CountdownImport;
import meeting.web.intake.ImportSteps;

/** The steps of the import of a task list. */
@Named("taskImportSteps")
@RequestScoped
public class Steps extends ImportSteps {
    @Inject
    private CountdownImport door;

    @Override
    protected CountdownImport door() {
        return door;
    }

    @Override
    protected String folder() {
        return "/secretariat/task/intake/";
    }
}
