package meeting.web.intake;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.kernel.Page;
import meeting.kernel.intake.CellView;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.PreviewView;
import meeting.kernel.intake.ProgressView;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.reading.DayOrder;
import meeting.web.print.ExportFormat;
import meeting.web.shell.Notices;

/** The third step of an import: what it would do, row by row, and then doing it. */
public abstract class ImportPreviewPage<C> implements Serializable {
    private static final int SIZE = 25;

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
    private transient PreviewView<C> preview;
    private transient Page<RowView> rows;

    protected abstract ImportDoor<?, C> door();

    protected abstract ImportSteps steps();

    /** Columns that tell, in short, what a row is about. */
    protected abstract Set<? extends Enum<?>> telling();

    /** Dates that could be two days are meant so (IN6); the file is weighed again. */
    public abstract void mean(DayOrder order);

    public void load() {
        here = steps().isAt(intake, Stage.PREVIEWING, Stage.PREVIEWED, Stage.COMMITTING);
        if (here && format != null && isWeighed()) refusals.send(format, door(), id());
    }

    /** Asked every half second while something runs; then the page comes anew. */
    public void look() {
        if (!steps().isThere(intake)) return;
        progress = door().progress(id());
        if (!isRunning()) steps().go(intake, progress.stage());
    }

    public void commit() {
        weighOrWrite(() -> door().commit(id()));
    }

    public void stop() {
        if (steps().isThere(intake)) door().stop(id());
    }

    protected void weighOrWrite(Runnable begin) {
        if (steps().isThere(intake) && notices.attempt(begin)) steps().go(intake, Stage.PREVIEWING);
    }

    public ProgressView getProgress() {
        if (progress == null) progress = door().progress(id());
        return progress;
    }

    public boolean isRunning() { return isHere() && getProgress().stage().isRunning(); }

    /** Whether there is something to show besides how far it is. */
    public boolean isWeighed() {
        return isHere() && getProgress().stage() == Stage.PREVIEWED;
    }

    public PreviewView<C> getPreview() {
        if (preview == null) preview = door().preview(id());
        return preview;
    }

    public Page<RowView> getRows() {
        if (rows == null) rows = door().rows(id(), getShow(), (getPage() - 1) * SIZE, SIZE);
        return rows;
    }

    /** Enough of a row to know what it is about. */
    public String inShort(RowView row) {
        return row.cells().stream().filter(cell -> telling().contains(cell.field()) && !cell.text().isBlank()).map(CellView::text)
            .collect(Collectors.joining(" · "));
    }

    private boolean isHere() { return here && (progress != null || steps().isThere(intake)); }
    protected IntakeId id() { return new IntakeId(intake); }
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
