package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.IntakeId;
import meeting.web.intake.ImportUploadPage;
import meeting.web.print.ExportFormat;

/** The first step of the import of a roster. */
@Named("rosterUploadPage")
@RequestScoped
public class UploadPage extends ImportUploadPage {
    @Inject
    private RosterImport door;
    @Inject
    private RosterTemplate template;

    @Override
    protected IntakeId receive(String fileName, byte[] content) {
        return door.receive(congress().getId(), fileName, content);
    }

    @Override
    protected void sendTemplate(ExportFormat wanted) {
        template.send(wanted);
    }

    @Override
    public List<RosterField> getFields() {
        return List.of(RosterField.values());
    }
}
