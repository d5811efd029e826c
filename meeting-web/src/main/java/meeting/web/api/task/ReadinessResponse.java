package meeting.web.api.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.ReadinessMatrix;

/**
 * How the groups the caller may see stand in the round.
 *
 * @param daysToOpening days to the opening, negative after it
 * @param day           of the round, in the congress's zone; null if no round was held today or yesterday
 */
public record ReadinessResponse(UUID congressId, Instant asOf, long daysToOpening, LocalDate day, int groups, long confirmed, long nothingNeeded, long trouble,
                                long waiting, long silent) {
    static ReadinessResponse of(ReadinessMatrix matrix) {
        return new ReadinessResponse(matrix.congress().value(), matrix.asOf(), matrix.daysToOpening(), matrix.round() == null ? null : matrix.round().day(),
            matrix.groups().size(), matrix.in(CellState.CONFIRMED) + matrix.in(CellState.OVERDUE), matrix.in(CellState.NOTHING_NEEDED),
            matrix.in(CellState.TROUBLE), matrix.in(CellState.WAITING), matrix.in(CellState.SILENT));
    }
}
