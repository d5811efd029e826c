package meeting.kernel.intake;

import java.util.List;

/**
 * IN2. What a commit would do, or has done.
 *
 * @param choices        as the user said
 * @param ambiguousDates some of the dates that could be two days (IN6); empty if there are none
 */
public record PreviewView<C>(IntakeId id, String fileName, Stage stage, Totals totals, C choices, List<String> ambiguousDates) {
}
