package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import meeting.delegation.intake.IntakeId;
import meeting.delegation.intake.PreviewView;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.Stage;
import meeting.web.print.ExportFormat;

/** The last step of an import: what it did, and what it refused. */
@Named("rosterDonePage")
@RequestScoped
public class DonePage {
    @Inject
    private RosterImport door;
    @Inject
    private Steps steps;
    @Inject
    private Refusals refusals;

    private UUID intake;
    private ExportFormat format;
    private PreviewView result;

    public void load() {
        if (!steps.isAt(intake, Stage.DONE)) return;
        result = door.preview(new IntakeId(intake));
        if (format != null) refusals.send(format, result.id());
    }

    public PreviewView getResult() { return result; }
    public UUID getIntake() { return intake; }
    public void setIntake(UUID given) { intake = given; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
