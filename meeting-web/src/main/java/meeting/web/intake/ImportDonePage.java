package meeting.web.intake;

import jakarta.inject.Inject;
import java.util.UUID;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.PreviewView;
import meeting.kernel.intake.Stage;
import meeting.web.print.ExportFormat;

/** The last step of an import: what it did, and what it refused. */
public abstract class ImportDonePage {
    @Inject
    private Refusals refusals;

    private UUID intake;
    private ExportFormat format;
    private PreviewView<?> result;

    protected abstract ImportDoor<?, ?> door();

    protected abstract ImportSteps steps();

    public void load() {
        if (!steps().isAt(intake, Stage.DONE)) return;
        result = door().preview(new IntakeId(intake));
        if (format != null) refusals.send(format, door(), result.id());
    }

    public PreviewView<?> getResult() { return result; }
    public UUID getIntake() { return intake; }
    public void setIntake(UUID given) { intake = given; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
