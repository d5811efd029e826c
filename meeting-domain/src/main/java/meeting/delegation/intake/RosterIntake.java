package meeting.delegation.intake;

import meeting.congress.CongressId;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.Columns;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.Intake;

/** A roster on its way in. */
final class RosterIntake extends Intake<RosterField, Choices, Preview> {
    private final CongressId congress;

    RosterIntake(String owner, CongressId congress, String fileName, byte[] content) {
        super(owner, fileName, content, Columns::guess);
        this.congress = congress;
    }

    synchronized Order order() {
        return new Order(congress, fileName(), table(), mapping(), choices());
    }
}
