package meeting.delegation.intake;

import java.util.List;
import meeting.delegation.PersonId;

/**
 * A weighed row.
 *
 * @param number   as a spreadsheet shows it
 * @param warned   somebody should look, though it is not refused
 * @param name     of the person, as far as it can be told
 * @param person   null for a newcomer and where nobody was recognised
 * @param cells    of the columns that are imported, in the file's order
 * @param findings about the row as a whole
 * @param original every cell of the row, as in the file
 */
public record RowView(int number, RowState state, boolean warned, String name, PersonId person, List<CellView> cells, List<Finding> findings,
                      List<String> original) {
}
