package meeting.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.table.Limits;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.omnifaces.util.Servlets;

/** The first step of an import: a file, or the template of one. */
public abstract class ImportUploadPage {
    private static final long MEGABYTE = 1_000_000;

    @Inject
    private CurrentCongress congress;
    @Inject
    private Notices notices;

    private Part file;
    private ExportFormat format;
    private String refused;

    protected abstract IntakeId receive(String fileName, byte[] content);

    protected abstract void sendTemplate(ExportFormat wanted);

    /** What is understood, for the reader. */
    public abstract List<? extends Enum<?>> getFields();

    /** The template, where the address asks for it. */
    public void load() {
        congress.require();
        if (format != null) sendTemplate(format);
    }

    public String read() {
        var received = new UUID[1];
        var read = notices.after(() -> received[0] = receive().value(), "intake_upload.read");
        return read ? "map?faces-redirect=true&intake=" + received[0] : null;
    }

    private IntakeId receive() {
        try (var content = file.getInputStream()) {
            return receive(Servlets.getSubmittedFileName(file), content.readAllBytes());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    public long getMostMegabytes() {
        return Limits.DEFAULT.bytes() / MEGABYTE;
    }

    public int getMostRows() {
        return Limits.DEFAULT.rows();
    }

    protected CurrentCongress congress() { return congress; }
    public Part getFile() { return file; }
    public void setFile(Part chosen) { file = chosen; }
    /** Set by {@link TooLargeUpload}. */
    public String getRefused() { return refused; }
    public void setRefused(String why) { refused = why; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
