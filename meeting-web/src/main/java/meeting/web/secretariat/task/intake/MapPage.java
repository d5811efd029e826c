package meeting.web.secretariat.task.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.reading.Mapping;
import meeting.task.intake.Choices;
import meeting.task.intake.CountdownImport;
import meeting.task.intake.TaskField;
import meeting.web.intake.ImportMapPage;

/** The second step of the import of a task list: what its columns hold. */
@Named("taskImportMapPage")
@ViewScoped
public class MapPage extends ImportMapPage<TaskField, Choices> {
    @Inject
    private transient CountdownImport door;
    @Inject
    private transient Steps steps;

    @Override
    protected void remember(Choices said) {
        setEmptyClears(said.emptyClears());
    }

    @Override
    protected void weigh(IntakeId id, Mapping<TaskField> mapping, Choices said) {
        door.preview(id, mapping, Objects.requireNonNullElse(said, Choices.USUAL).clearing(isEmptyClears()));
    }

    @Override
    protected CountdownImport door() { return door; }
    @Override
    protected Steps steps() { return steps; }
    @Override
    protected Class<TaskField> fields() { return TaskField.class; }
}
