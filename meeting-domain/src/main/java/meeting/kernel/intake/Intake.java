package meeting.kernel.intake;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import meeting.kernel.DomainException;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.Table;
import meeting.kernel.table.UnreadableTable;

/**
 * One file on its way in, in memory only (IN4). Its thread and those that ask for it meet here.
 *
 * @param <F> the import's own fields
 * @param <C> what the user says besides the columns
 * @param <P> its previews
 */
public abstract class Intake<F extends Enum<F>, C, P extends Weighed<F, ?, ?>> {
    private static final int FIRST_VALUES = 3;
    private final IntakeId id = IntakeId.next();
    private final String owner;
    private final String fileName;
    private final Function<List<String>, Mapping<F>> guess;
    private byte[] content;
    private Table table;
    private Mapping<F> mapping;
    private C choices;
    private P preview;
    private Stage stage = Stage.MAPPING;
    private Progress progress = new Progress();
    private DomainException broken;
    private Instant touched;

    /**
     * @param fileName what the user calls it
     * @param guess    what columns of these headers may hold
     * @throws UnreadableTable if it is no table, is damaged, or too large
     */
    protected Intake(String owner, String fileName, byte[] content, Function<List<String>, Mapping<F>> guess) {
        this(owner, fileName, content, guess, Spool.read(content, fileName, ReadAs.GUESSED));
    }

    /** @param table the file as it was read */
    protected Intake(String owner, String fileName, byte[] content, Function<List<String>, Mapping<F>> guess, Table table) {
        this.owner = owner;
        this.fileName = fileName;
        this.guess = guess;
        this.content = content;
        understood(table);
    }

    /** The file is understood anew; whatever was said about its columns no longer holds. @throws UnreadableTable if it cannot be; then it stays as it was */
    public void readAgain(ReadAs readAs) {
        understood(Spool.read(content(), fileName, readAs));
    }

    private synchronized void understood(Table read) {
        refuseIfBusy();
        table = read;
        mapping = guess.apply(read.headers());
        preview = null;
        stage = Stage.MAPPING;
    }

    public synchronized Progress beginPreview(Mapping<F> columns, C chosen) {
        refuseIfBusy();
        columns.check(table.headers());
        mapping = columns;
        choices = chosen;
        preview = null;
        return begin(Stage.PREVIEWING);
    }

    /** @throws ImportRefused if there is nothing to write */
    public synchronized Progress beginCommit() {
        refuseIfBusy();
        if (preview == null) throw ImportRefused.notWeighed();
        if (preview.totals().toImport() == 0) throw ImportRefused.nothingToImport();
        return begin(Stage.COMMITTING);
    }

    synchronized void previewed(P weighed) {
        preview = weighed;
        stage = Stage.PREVIEWED;
    }

    /** IN3: what was previewed no longer holds; the job that found out ends with it. */
    synchronized void refreshed(P weighed) {
        preview = weighed;
    }

    /** IN4: of the file only the preview is left, for the refused rows. */
    synchronized void done() {
        stage = Stage.DONE;
        content = null;
    }

    /** The job ended early. @param why null if it was told to stop */
    synchronized void broken(DomainException why) {
        broken = why;
        stage = preview == null ? Stage.MAPPING : Stage.PREVIEWED;
    }

    public synchronized void stop() {
        if (stage.isRunning()) progress.stop();
    }

    synchronized void touch(Instant now) {
        touched = now;
    }

    private Progress begin(Stage running) {
        stage = running;
        broken = null;
        progress = new Progress();
        return progress;
    }

    private void refuseIfBusy() {
        if (stage.isRunning()) throw ImportRefused.running();
        if (stage == Stage.DONE) throw ImportRefused.done();
    }

    public synchronized ProgressView progress() {
        return new ProgressView(stage, progress.phase(), progress.done(), progress.total(), broken == null ? null : broken.code(),
            broken == null ? List.of() : broken.arguments());
    }

    /** @throws ImportRefused before the file is weighed */
    public synchronized P preview() {
        if (preview == null) throw ImportRefused.notWeighed();
        return preview;
    }

    /** The file as it was understood. */
    public synchronized FileView<F, C> file() {
        var columns = IntStream.range(0, table.headers().size()).mapToObj(index -> new FileView.Column(index, table.headers().get(index), first(index)))
            .toList();
        return new FileView<>(id, fileName, table.source(), table.headerRow(), table.rows().size(), columns, mapping, choices);
    }

    private List<String> first(int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).filter(text -> !text.isBlank()).distinct().limit(FIRST_VALUES).toList();
    }

    /** @throws ImportRefused before the file is weighed */
    public synchronized PreviewView<C> view() {
        return new PreviewView<>(id, fileName, stage, preview().totals(), choices, preview().ambiguousDates());
    }

    synchronized boolean mayGo(Instant unlessTouchedSince) {
        return !stage.isRunning() && touched.isBefore(unlessTouchedSince);
    }

    synchronized Stage stage() {
        return stage;
    }

    private synchronized byte[] content() {
        refuseIfBusy();
        return content;
    }

    synchronized Instant touched() {
        return touched;
    }

    synchronized int rows() {
        return table.rows().size();
    }

    public synchronized Table table() {
        return table;
    }

    public synchronized Mapping<F> mapping() {
        return mapping;
    }

    public synchronized C choices() {
        return choices;
    }

    public IntakeId id() {
        return id;
    }

    String owner() {
        return owner;
    }

    public String fileName() {
        return fileName;
    }
}
