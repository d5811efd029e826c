package meeting.kernel.intake;

import java.util.List;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.Table;

/**
 * A file as it was understood.
 *
 * @param headerRow number of the row with the headers, as a spreadsheet shows it
 * @param rows      rows below it with something in them
 * @param mapping   as far as the headers tell, or as the user said
 * @param choices   as the user said; null before
 */
public record FileView<F extends Enum<F>, C>(IntakeId id, String name, Table.Source source, int headerRow, int rows, List<Column> columns, Mapping<F> mapping,
                                             C choices) {

    /** @param first first few values that are not blank, to recognise the column by */
    public record Column(int index, String header, List<String> first) { }
}
