package meeting.web.secretariat.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import meeting.delegation.intake.Choices;
import meeting.delegation.intake.DayOrder;
import meeting.delegation.intake.IntakeId;
import meeting.delegation.intake.PreviewView;
import meeting.delegation.intake.ProgressView;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.RowView;
import meeting.delegation.intake.Shown;
import meeting.delegation.intake.Stage;
import meeting.kernel.Page;
import meeting.web.print.ExportFormat;
import meeting.web.shell.Notices;

/** The third step of an import: what it would do, row by row, and then doing it. */
@Named("rosterPreviewPage")
@ViewScoped
public class PreviewPage implements Serializable {
    private static final int SIZE = 25;

    @Inject
    private transient RosterImport door;
    @Inject
    private transient Steps steps;
    @Inject
    private transient Refusals refusals;
    @Inject
    private transient Notices notices;

    private UUID intake;
    private Shown show;
    private Integer page;
    private ExportFormat format;
    private boolean here;
    private transient ProgressView progress;
    private transient PreviewView preview;
    private transient Page<RowView> rows;

    public void load() {
        here = steps.isAt(intake, Stage.PREVIEWING, Stage.PREVIEWED, Stage.COMMITTING);
        if (here && format != null && isWeighed()) refusals.send(format, id());
    }

    /** Asked every half second while something runs; then the page comes anew. */
    public void look() {
        if (!steps.isThere(intake)) return;
        progress = door.progress(id());
        if (!isRunning()) steps.go(intake, progress.stage());
    }

    public void commit() {
        weighOrWrite(() -> door.commit(id()));
    }

    public void create(boolean delegations) {
        weighAgain(choices -> choices.creatingDelegations(delegations));
    }

    public void mean(DayOrder order) {
        weighAgain(choices -> choices.meaning(order));
    }

    public void stop() {
        if (steps.isThere(intake)) door.stop(id());
    }

    private void weighAgain(UnaryOperator<Choices> change) {
        weighOrWrite(() -> door.preview(id(), door.file(id()).mapping(), change.apply(door.file(id()).choices())));
    }

    private void weighOrWrite(Runnable begin) {
        if (steps.isThere(intake) && notices.attempt(begin)) steps.go(intake, Stage.PREVIEWING);
    }

    public ProgressView getProgress() {
        if (progress == null) progress = door.progress(id());
        return progress;
    }

    public boolean isRunning() { return isHere() && getProgress().stage().isRunning(); }

    /** Whether there is something to show besides how far it is. */
    public boolean isWeighed() {
        return isHere() && getProgress().stage() == Stage.PREVIEWED;
    }

    public PreviewView getPreview() {
        if (preview == null) preview = door.preview(id());
        return preview;
    }

    public Page<RowView> getRows() {
        if (rows == null) rows = door.rows(id(), getShow(), (getPage() - 1) * SIZE, SIZE);
        return rows;
    }

    private boolean isHere() { return here && (progress != null || steps.isThere(intake)); }
    private IntakeId id() { return new IntakeId(intake); }
    public List<Shown> getKinds() { return List.of(Shown.values()); }
    public int getSize() { return SIZE; }
    public UUID getIntake() { return intake; }
    public void setIntake(UUID given) { intake = given; }
    public Shown getShow() { return show == null ? Shown.ALL : show; }
    public void setShow(Shown chosen) { show = chosen; }
    public Integer getPage() { return page == null || page < 1 ? 1 : page; }
    public void setPage(Integer chosen) { page = chosen; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
