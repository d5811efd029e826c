package meeting.delegation.intake;

import java.util.List;

/**
 * A cell of a weighed row.
 *
 * @param column   header of its column
 * @param text     as in the file
 * @param before   what is on the roster where the cell changes it: text, number, day, instant, constant, truth or a delegation's name; null if nothing
 * @param findings what is wrong with it or odd
 */
public record CellView(String column, RosterField field, String text, CellState state, Object before, List<Finding> findings) {
}
