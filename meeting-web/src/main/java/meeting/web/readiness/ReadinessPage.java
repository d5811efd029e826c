package meeting.web.readiness;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import meeting.kernel.LocalizedText;
import meeting.task.round.DailyRounds;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.ReadinessMatrix;
import meeting.task.round.matrix.ReadinessMatrix.GroupRow;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Times;

/** What every page of the daily check shares: the matrix, read anew at each refresh, and the list of one day of it. */
public abstract class ReadinessPage implements Serializable {
    /** What needs a look comes first. */
    private static final List<CellState> BY_URGENCY = List.of(CellState.TROUBLE, CellState.SILENT, CellState.OVERDUE, CellState.WAITING,
        CellState.CONFIRMED, CellState.NOTHING_NEEDED, CellState.NOT_ASKED, CellState.AHEAD);

    @Inject
    private transient DailyRounds rounds;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient RoundExports exports;
    @Inject
    private transient Times times;

    private LocalDate day;
    private ExportFormat format;
    private transient ReadinessMatrix matrix;

    /** One group on the day that is shown. */
    public record Line(GroupRow group, Cell cell) { }

    /** Reads the matrix; also called by the page's own refresh. */
    public void load() {
        matrix = congress.isPresent() ? read(rounds) : null;
        if (matrix != null && format != null) exports.daily(format, matrix, getShownDay(), getLines());
    }

    protected ReadinessMatrix read(DailyRounds from) {
        return from.matrix(congress.getId());
    }

    protected DailyRounds rounds() {
        return rounds;
    }

    protected CurrentCongress congress() {
        return congress;
    }

    public ReadinessMatrix getMatrix() {
        if (matrix == null) load();
        return matrix;
    }

    public boolean isPresent() {
        return getMatrix() != null && !getMatrix().groups().isEmpty();
    }

    /** The day of the address; without one, that of the round, else the last before today. */
    public LocalDate getShownDay() {
        var days = getMatrix().days();
        if (day != null && days.contains(day)) return day;
        if (getMatrix().round() != null && days.contains(getMatrix().round().day())) return getMatrix().round().day();
        return days.contains(getMatrix().today()) ? getMatrix().today() : days.get(days.size() - 1);
    }

    public List<Line> getLines() {
        var shown = getShownDay();
        return getMatrix().groups().stream().map(group -> new Line(group, group.on(shown)))
            .sorted(Comparator.comparing(line -> BY_URGENCY.indexOf(line.cell().state()))).toList();
    }

    /** Names of the groups from which nothing was heard in the round, so far or for good. */
    public List<LocalizedText> getUnheard() {
        var unheard = Set.of(CellState.SILENT, CellState.WAITING);
        var round = getMatrix().round();
        if (round == null) return List.of();
        return getMatrix().groups().stream().filter(group -> group.on(round.day()) != null && unheard.contains(group.on(round.day()).state()))
            .map(GroupRow::name).toList();
    }

    /** The hour by which groups answer, of the round or as laid down. */
    public String getClosing() {
        return times.clockOf(getMatrix().closes());
    }

    public List<CellState> getLegend() {
        return List.of(CellState.CONFIRMED, CellState.NOTHING_NEEDED, CellState.TROUBLE, CellState.OVERDUE, CellState.SILENT, CellState.WAITING);
    }

    public LocalDate getDay() { return day; }
    public void setDay(LocalDate given) { day = given; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
