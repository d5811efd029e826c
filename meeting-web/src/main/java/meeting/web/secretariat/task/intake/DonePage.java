package meeting.web.secretariat.task.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.task.intake.CountdownImport;
import meeting.web.intake.ImportDonePage;

/** The last step of the import of a task list. */
@Named("taskImportDonePage")
@RequestScoped
public class DonePage extends ImportDonePage {
    @Inject
    private CountdownImport door;
    @Inject
    private Steps steps;

    @Override
    protected CountdownImport door() {
        return door;
    }

    @Override
    protected Steps steps() {
        return steps;
    }
}
