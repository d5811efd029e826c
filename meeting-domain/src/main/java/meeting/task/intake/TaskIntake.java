package meeting.task.intake;

import meeting.congress.CongressId;
import meeting.kernel.intake.Intake;

/** A task list on its way in. */
final class TaskIntake extends Intake<TaskField, Choices, Preview> {
    private final CongressId congress;

    TaskIntake(String owner, CongressId congress, String fileName, byte[] content) {
        super(owner, fileName, content, Columns::guess);
        this.congress = congress;
    }

    synchronized Order order() {
        return new Order(congress, fileName(), table(), mapping(), choices());
    }
}
