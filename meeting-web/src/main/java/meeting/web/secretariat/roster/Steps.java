package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.delegation.intake.RosterImport;
import meeting.web.intake.ImportSteps;

/** The steps of the import of a roster. */
@Named("rosterSteps")
@RequestScoped
public class Steps extends ImportSteps {
    @Inject
    private RosterImport door;

    @Override
    protected RosterImport door() {
        return door;
    }

    @Override
    protected String folder() {
        return "/secretariat/roster/";
    }
}
