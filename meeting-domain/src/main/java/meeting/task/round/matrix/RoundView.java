package meeting.task.round.matrix;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day's round as it is read.
 *
 * @param day      in the congress's zone
 * @param closesAt when it closes, or did
 */
public record RoundView(LocalDate day, Instant openedAt, Instant closesAt, boolean closed) {
}
