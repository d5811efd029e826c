package meeting.task.round.matrix;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One group on one day.
 *
 * @param late      answered after the close (C46)
 * @param lateTasks tasks of the group that were late when it answered
 * @param text      what the group wrote; null if nothing
 * @param by        name of who answered; null without an answer
 * @param at        when; null without an answer
 */
public record Cell(LocalDate day, CellState state, boolean late, int lateTasks, String text, String by, Instant at) {
    public static Cell without(LocalDate day, CellState state) {
        return new Cell(day, state, false, 0, null, null, null);
    }

    public boolean isAnswered() {
        return at != null;
    }
}
