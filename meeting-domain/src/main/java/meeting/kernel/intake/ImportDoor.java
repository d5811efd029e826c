package meeting.kernel.intake;

import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.UnreadableTable;

/**
 * What every import can be asked and told once its file is there. To anybody but its owner it is not there: {@link NotFound} (IN4).
 *
 * @param <F> the import's own fields
 * @param <C> what the user says besides the columns
 */
public interface ImportDoor<F extends Enum<F>, C> {
    /** @throws UnreadableTable if it cannot be read so; then it stays as it was */
    void readAgain(IntakeId id, ReadAs readAs);

    FileView<F, C> file(IntakeId id);

    ProgressView progress(IntakeId id);

    /** @throws ImportRefused before the file is weighed */
    PreviewView<C> preview(IntakeId id);

    /** @throws ImportRefused before the file is weighed */
    Page<RowView> rows(IntakeId id, Shown shown, int first, int size);

    /**
     * Begins to write exactly the preview (IN3); {@link #progress} tells when it is done, or why it is not.
     *
     * @throws ImportRefused if there is nothing to write
     */
    void commit(IntakeId id);

    /** Stops what is running (IN5); once it is {@link Phase#FINISHING} it is too late. */
    void stop(IntakeId id);
}
