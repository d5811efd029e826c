package meeting.web.print;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import meeting.kernel.audit.AuditTrail;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Me;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;
import org.omnifaces.util.Faces;

/**
 * Sends a list as a file from a page's own address ({@code ?format=PDF} beside its filters), so that what may be seen and what may be taken away are
 * one question. Every export is in the audit trail.
 */
@RequestScoped
public class Download {
    @Inject
    private Language language;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Times times;
    @Inject
    private Me me;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** What is written on paper. */
    public interface Sheets {
        /** @param printed foot of every sheet: congress, who printed it and when */
        void write(String printed, OutputStream out) throws IOException;
    }

    @Transactional
    public void send(ExportFormat format, ExportList list) {
        send(list.subject(), list.title(), format.name(), format.extension(), (printed, out) -> format.write(list, printed, language.getLocale(), out));
    }

    /** @param subject message key of the page's title, for the audit trail */
    @Transactional
    public void send(String subject, String title, Sheets sheets) {
        send(subject, title, "pdf", sheets);
    }

    /** @param extension of the file, without its dot */
    @Transactional
    public void send(String subject, String title, String extension, Sheets sheets) {
        send(subject, title, extension.toUpperCase(Locale.ROOT), extension, sheets);
    }

    /** The file is made whole before its first byte is sent: a failure half-way is a page with a sentence, not half a file. */
    private void send(String subject, String title, String format, String extension, Sheets sheets) {
        var made = new ByteArrayOutputStream();
        try {
            sheets.write(printed(), made);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        trail.record("print.exported", "export", subject, title + " (" + format + ")");
        Faces.sendFile(made.toByteArray(), fileName(title) + "." + extension, true);
    }

    private String printed() {
        var of = congress.find().map(current -> language.of(current.title())).orElse("");
        return Texts.text(language.getLocale(), "print.printed", of, me.getName(), times.dayAndClock(clock.instant()));
    }

    private static String fileName(String title) {
        return title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    }
}
