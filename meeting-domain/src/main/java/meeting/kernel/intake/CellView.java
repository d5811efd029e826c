package meeting.kernel.intake;

import java.util.List;

/**
 * A cell of a weighed row.
 *
 * @param column   header of its column
 * @param field    what the column holds: a constant of the import's own fields
 * @param text     as in the file
 * @param before   what is there where the cell changes it: text, number, day, instant, constant, truth or a name in languages; null if nothing
 * @param findings what is wrong with it or odd
 */
public record CellView(String column, Enum<?> field, String text, CellState state, Object before, List<Finding> findings) {
}
