package meeting.delegation.intake;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.Columns;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.intake.FileView;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.ImportRefused;
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

/** A door of this context: rosters from files. An intake is its owner's; to anybody else it is not there (R12). */
@ApplicationScoped
@RolesAllowed(SECRETARIAT)
public class RosterImport implements ImportDoor<RosterField, Choices> {
    private Intakes intakes;
    private Jobs jobs;
    private Weighing weighing;
    private Writing writing;
    private Convening convening;
    private CurrentActor actor;

    protected RosterImport() { } // CDI

    @Inject
    RosterImport(Intakes intakes, Jobs jobs, Weighing weighing, Writing writing, Convening convening, CurrentActor actor) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.weighing = weighing;
        this.writing = writing;
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
        var intake = new RosterIntake(actor.get().id(), congress, fileName, content);
        intakes.add(intake);
        return intake.id();
    }

    @Override
    public void readAgain(IntakeId id, ReadAs readAs) {
        find(id).readAgain(readAs);
    }

    @Override
    public FileView<RosterField, Choices> file(IntakeId id) {
        return find(id).file();
    }

    /**
     * Begins to weigh the file (R2); {@link #progress} tells when the preview is there.
     *
     * @throws ColumnsUnclear if the mapping does not do
     */
    public void preview(IntakeId id, Mapping<RosterField> mapping, Choices choices) {
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

    /** Delegations of the file that the congress does not have (R4). @throws ImportRefused before the file is weighed */
    public List<UnknownDelegation> unknown(IntakeId id) {
        return find(id).preview().unknown();
    }

    @Override
    public Page<RowView> rows(IntakeId id, Shown shown, int first, int size) {
        var intake = find(id);
        var preview = intake.preview();
        return new RosterRows(intake.table().headers(), intake.mapping(), preview.delegations()).page(preview, shown, first, size);
    }

    @Override
    public void commit(IntakeId id) {
        var intake = find(id);
        var progress = intake.beginCommit();
        jobs.write(intake, progress, now -> weighing.weigh(intake.order(), now),
            (preview, now) -> writing.write(intake.order(), preview, now), RosterHasChanged::new);
    }

    @Override
    public void stop(IntakeId id) {
        find(id).stop();
    }

    /** @throws NotFound also where it is another's, or too long ago */
    private RosterIntake find(IntakeId id) {
        return intakes.of(id, actor.get().id(), RosterIntake.class);
    }
}
