package meeting.task.intake;

import meeting.congress.CongressId;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.Table;

/** What is to be weighed and written. */
record Order(CongressId congress, String fileName, Table table, Mapping<TaskField> mapping, Choices choices) {
}
