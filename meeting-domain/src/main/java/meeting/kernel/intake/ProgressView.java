package meeting.kernel.intake;

import java.util.List;

/**
 * How far an intake is.
 *
 * @param done      rows dealt with in this phase
 * @param total     rows of this phase; 0 where they cannot be counted
 * @param brokenBy  key of the message why the last job ended early; null if it did not
 * @param arguments values for its placeholders
 */
public record ProgressView(Stage stage, Phase phase, int done, int total, String brokenBy, List<Object> arguments) {
    public int percent() {
        return total == 0 ? 0 : (int) (100L * done / total);
    }
}
