package meeting.delegation.intake;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.Errands;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.Table;
import meeting.kernel.table.UnreadableTable;

/** A door of this context: rosters from files. An intake is its owner's; to anybody else it is not there (R12). */
@ApplicationScoped
@RolesAllowed(SECRETARIAT)
public class RosterImport {
    private static final int FIRST_VALUES = 3;
    private Intakes intakes;
    private Jobs jobs;
    private Errands errands;
    private Convening convening;
    private CurrentActor actor;

    protected RosterImport() { } // CDI

    @Inject
    RosterImport(Intakes intakes, Jobs jobs, Errands errands, Convening convening, CurrentActor actor) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.errands = errands;
        this.convening = convening;
        this.actor = actor;
    }

    /**
     * Reads a file and guesses what its columns hold (R1).
     *
     * @param fileName what the user calls it
     * @throws UnreadableTable if it is no table, is damaged, or too large
     */
    public IntakeId receive(CongressId congress, String fileName, byte[] content) {
        convening.congress(congress);
        var intake = new Intake(actor.get().id(), congress, fileName, content, Spool.read(content, fileName, ReadAs.GUESSED));
        intakes.add(intake);
        return intake.id();
    }

    /** @throws UnreadableTable if it cannot be read so; then it stays as it was */
    public void readAgain(IntakeId id, ReadAs readAs) {
        var intake = find(id);
        intake.readAs(Spool.read(intake.content(), intake.fileName(), readAs));
    }

    public FileView file(IntakeId id) {
        var intake = find(id);
        var table = intake.table();
        var columns = IntStream.range(0, table.headers().size()).mapToObj(index -> new FileView.Column(index, table.headers().get(index), first(table, index))).toList();
        return new FileView(id, intake.fileName(), table.source(), table.headerRow(), table.rows().size(), columns, intake.mapping(), intake.choices());
    }

    /**
     * Begins to weigh the file (R2); {@link #progress} tells when the preview is there.
     *
     * @throws ColumnsUnclear if the mapping does not do
     */
    public void preview(IntakeId id, Mapping mapping, Choices choices) {
        var intake = find(id);
        var progress = intake.beginPreview(mapping, choices);
        jobs.begin(intake, () -> errands.run(() -> jobs.weigh(intake, progress)));
    }

    public ProgressView progress(IntakeId id) {
        return find(id).progress();
    }

    /** @throws ImportRefused before the file is weighed */
    public PreviewView preview(IntakeId id) {
        var intake = find(id);
        var preview = intake.preview();
        return new PreviewView(id, intake.fileName(), intake.stage(), preview.totals(), intake.choices(), preview.unknown(), preview.ambiguousDates());
    }

    /** @throws ImportRefused before the file is weighed */
    public Page<RowView> rows(IntakeId id, Shown shown, int first, int size) {
        var intake = find(id);
        return new Rows(intake.preview(), intake.table().headers(), intake.mapping()).page(shown, first, size);
    }

    /**
     * Begins to write exactly the preview (R3); {@link #progress} tells when it is done, or why it is not.
     *
     * @throws ImportRefused if there is nothing to write
     */
    public void commit(IntakeId id) {
        var intake = find(id);
        var progress = intake.beginCommit();
        jobs.begin(intake, () -> errands.run(() -> jobs.write(intake, progress)));
    }

    /** Stops what is running (R13); once it is {@link Phase#FINISHING} it is too late. */
    public void stop(IntakeId id) {
        find(id).stop();
    }

    /** @throws NotFound also where it is another's, or too long ago */
    private Intake find(IntakeId id) {
        return intakes.of(id, actor.get().id());
    }

    private static List<String> first(Table table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column)).filter(text -> !text.isBlank()).distinct().limit(FIRST_VALUES).toList();
    }
}
