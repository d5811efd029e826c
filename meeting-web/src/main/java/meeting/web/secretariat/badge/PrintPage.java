package meeting.web.secretariat.badge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import meeting.delegation.DelegationId;
import meeting.kernel.NotFound;
import meeting.web.print.badge.BadgePrintJob;
import meeting.web.print.badge.BadgePrintJobs;
import meeting.web.print.badge.BadgePrinter;
import meeting.web.print.badge.PrintOrder;
import meeting.web.print.badge.PrintSelection;
import meeting.web.print.badge.SheetFormat;
import meeting.web.print.badge.Sides;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import org.omnifaces.util.Faces;

/** Badges onto paper: which ones, on what, how the first one looks, and the file. */
@Named("badgePrintPage")
@ViewScoped
public class PrintPage implements Serializable {
    @Inject
    private transient BadgePrinter printer;
    @Inject
    private transient BadgePrintJobs jobs;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private Language language;

    private final PrintChoice choice = new PrintChoice();
    private String preview;
    private UUID job;
    private Integer count;

    /** Sends the picture or the file if that is what the address asks for. */
    public void load() throws IOException {
        congress.require();
        if (preview != null) Faces.sendFile(printer.preview(order(), preview.equals("BACK")).orElseThrow(NotFound::new), "badge.png", false);
        else if (job != null) Faces.sendFile(jobs.file(job).orElseThrow(NotFound::new), jobs.job(job).orElseThrow().getTitle() + ".pdf", true);
    }

    public void changed() {
        count = null;
    }

    public int getCount() {
        if (count == null) count = printer.count(order());
        return count;
    }

    public int getSheets() {
        return choice.getFormat().sheets(getCount());
    }

    public void print() {
        var title = Texts.text(language.getLocale(), "secretariat_badge_print.file", language.of(congress.require().title()));
        job = jobs.start(order(), title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-"));
    }

    /** Back to the choice; the file stays where it is for an hour. */
    public void again() {
        job = null;
        count = null;
    }

    /** Null while nothing is being printed. */
    public BadgePrintJob getRunning() {
        return jobs.job(job).orElse(null);
    }

    private PrintOrder order() {
        var delegation = choice.getDelegation() == null ? null : new DelegationId(choice.getDelegation());
        var first = choice.getLetters() == null ? language.getLocale() : Locale.forLanguageTag(choice.getLetters());
        return new PrintOrder(congress.getId(), choice.getSelection(), choice.getText(), choice.getType(), delegation, congress.require().details().nameOrder(),
            choice.getFormat(), choice.getSides(), Texts.nearest(first));
    }

    public PrintChoice getChoice() { return choice; }
    public String getPreview() { return preview; }
    public void setPreview(String side) { preview = side; }
    public UUID getJob() { return job; }
    public void setJob(UUID given) { job = given; }
    public PrintSelection[] getSelections() { return PrintSelection.values(); }
    public SheetFormat[] getFormats() { return SheetFormat.values(); }
    public Sides[] getSides() { return Sides.values(); }
}
