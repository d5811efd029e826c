package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.delegation.intake.RosterImport;
import meeting.web.intake.ImportDonePage;

/** The last step of the import of a roster. */
@Named("rosterDonePage")
@RequestScoped
public class DonePage extends ImportDonePage {
    @Inject
    private RosterImport door;
    @Inject
    private Steps steps;

    @Override
    protected RosterImport door() {
        return door;
    }

    @Override
    protected Steps steps() {
        return steps;
    }
}
