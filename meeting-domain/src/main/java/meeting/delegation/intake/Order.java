package meeting.delegation.intake;

import meeting.congress.CongressId;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.Table;

/** What is to be weighed and written. */
record Order(CongressId congress, String fileName, Table table, Mapping<RosterField> mapping, Choices choices) {
}
