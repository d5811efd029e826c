package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import meeting.delegation.intake.IntakeId;
import meeting.delegation.intake.RosterField;
import meeting.delegation.intake.RosterImport;
import meeting.kernel.table.Limits;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.omnifaces.util.Servlets;

/** The first step of an import: a file, or the template of one. */
@Named("rosterUploadPage")
@RequestScoped
public class UploadPage {
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private RosterImport door;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Notices notices;
    @Inject
    private RosterTemplate template;

    private Part file;
    private ExportFormat format;
    private String refused;

    /** The template, where the address asks for it. */
    public void load() {
        congress.require();
        if (format != null) template.send(format);
    }

    public String read() {
        var received = new UUID[1];
        var read = notices.after(() -> received[0] = receive().value(), "secretariat_roster_upload.read");
        return read ? "map?faces-redirect=true&intake=" + received[0] : null;
    }

    private IntakeId receive() {
        try (var content = file.getInputStream()) {
            return door.receive(congress.getId(), Servlets.getSubmittedFileName(file), content.readAllBytes());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    public List<RosterField> getFields() {
        return List.of(RosterField.values());
    }

    public long getMostMegabytes() {
        return Limits.DEFAULT.bytes() / MEGABYTE;
    }

    public int getMostRows() {
        return Limits.DEFAULT.rows();
    }

    public Part getFile() { return file; }
    public void setFile(Part chosen) { file = chosen; }
    /** Set by {@link TooLargeUpload}. */
    public String getRefused() { return refused; }
    public void setRefused(String why) { refused = why; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
