package meeting.kernel.intake;

import java.util.List;

/**
 * A weighed row.
 *
 * @param number   as a spreadsheet shows it
 * @param warned   somebody should look, though it is not refused
 * @param name     whom or what it is about, as far as it can be told: a text, or one in languages
 * @param known    id of what is there; null for a newcomer and where nothing was recognised
 * @param cells    of the columns that are imported, in the file's order
 * @param findings about the row as a whole
 * @param original every cell of the row, as in the file
 */
public record RowView(int number, RowState state, boolean warned, Object name, Object known, List<CellView> cells, List<Finding> findings,
                      List<String> original) {
}
