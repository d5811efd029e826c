package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import meeting.delegation.intake.reading.RosterField;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.Words;

/** An empty roster with every column the import understands, in the reader's words. Names come in one column, so their parts are left out. */
@RequestScoped
public class RosterTemplate {
    @Inject
    private Download download;
    @Inject
    private Words words;

    public void send(ExportFormat format) {
        var headers = Arrays.stream(RosterField.values()).filter(field -> field != RosterField.SURNAME && field != RosterField.GIVEN_NAME)
            .map(words::of).toList();
        download.send(format, new ExportList("secretariat_roster_upload.template", words.get("secretariat_roster_upload.template"),
            List.of(), headers, List.of()));
    }
}
