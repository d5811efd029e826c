package meeting.task.intake;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.intake.FileView;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.Intakes;
import meeting.kernel.intake.Jobs;
import meeting.kernel.intake.PreviewView;
import meeting.kernel.intake.ProgressView;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.reading.ColumnsUnclear;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.UnreadableTable;

/** A door of this context: task lists from files. An intake is its owner's; to anybody else it is not there (IN4). */
@ApplicationScoped
@RolesAllowed(SECRETARIAT)
public class CountdownImport implements ImportDoor<TaskField, Choices> {
    private Intakes intakes;
    private Jobs jobs;
    private Weighing weighing;
    private Writing writing;
    private Convening convening;
    private CurrentActor actor;

    protected CountdownImport() { } // CDI

    @Inject
    CountdownImport(Intakes intakes, Jobs jobs, Weighing weighing, Writing writing, Convening convening, CurrentActor actor) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.weighing = weighing;
        this.writing = writing;
        this.convening = convening;
        this.actor = actor;
    }

    /**
     * Reads a file and guesses what its columns hold (IN1).
     *
     * @param fileName what the user calls it
     * @throws UnreadableTable if it is no table, is damaged, or too large
     */
    public IntakeId receive(CongressId congress, String fileName, byte[] content) {
        convening.congress(congress);
        var intake = new TaskIntake(actor.get().id(), congress, fileName, content);
        intakes.add(intake);
        return intake.id();
    }

    @Override
    public void readAgain(IntakeId id, ReadAs readAs) {
        find(id).readAgain(readAs);
    }

    @Override
    public FileView<TaskField, Choices> file(IntakeId id) {
        return find(id).file();
    }

    /**
     * Begins to weigh the file (IN2); {@link #progress} tells when the preview is there.
     *
     * @throws ColumnsUnclear if the mapping does not do
     */
    public void preview(IntakeId id, Mapping<TaskField> mapping, Choices choices) {
        var intake = find(id);
        Columns.check(mapping);
        var progress = intake.beginPreview(mapping, choices);
        jobs.weigh(intake, progress, now -> weighing.weigh(intake.order(), now));
    }

    @Override
    public ProgressView progress(IntakeId id) {
        return find(id).progress();
    }

    @Override
    public PreviewView<Choices> preview(IntakeId id) {
        return find(id).view();
    }

    @Override
    public Page<RowView> rows(IntakeId id, Shown shown, int first, int size) {
        var intake = find(id);
        var preview = intake.preview();
        return new TaskRows(intake.table().headers(), intake.mapping(), preview).page(preview, shown, first, size);
    }

    @Override
    public void commit(IntakeId id) {
        var intake = find(id);
        var progress = intake.beginCommit();
        jobs.write(intake, progress, now -> weighing.weigh(intake.order(), now),
            (preview, now) -> writing.write(intake.order(), preview, now), CountdownHasChanged::new);
    }

    @Override
    public void stop(IntakeId id) {
        find(id).stop();
    }

    /** @throws NotFound also where it is another's, or too long ago */
    private TaskIntake find(IntakeId id) {
        return intakes.of(id, actor.get().id(), TaskIntake.class);
    }
}
