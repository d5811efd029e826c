package meeting.web.secretariat.badge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.web.print.badge.BadgePrintJob;
import meeting.web.print.badge.BadgePrintJobs;
import meeting.web.print.badge.BadgePrinter;
import meeting.web.print.badge.PrintOrder;
import meeting.web.print.badge.PrintSelection;
import meeting.web.print.badge.SheetFormat;
import meeting.web.print.badge.Sides;
import meeting.web.shell.Notices;
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
    private transient PrintChoices choices;
    @Inject
    private transient Notices notices;

    private final PrintChoice choice = new PrintChoice();
    private String preview;
    private UUID job;
    private Integer count;

    /** Sends the picture or the file if that is what the address asks for. */
    public void load() throws IOException {
        var order = order();
        if (preview != null) Faces.sendFile(printer.preview(order, preview.equals("BACK")).orElseThrow(NotFound::new), "badge.png", false);
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

    /** BG9: of those that were printed before, how many there are. */
    public int getPrintedBefore() {
        return printer.printedBefore(order());
    }

    public void print() {
        notices.attempt(() -> job = jobs.start(order(), choices.title()));
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
        return choices.order(choice);
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
