package meeting.delegation.intake;

import java.util.List;

/**
 * R2. What a commit would do, or has done.
 *
 * @param unknown        delegations the congress does not have (R4)
 * @param ambiguousDates some of the dates that could be two days (R9); empty if there are none
 */
public record PreviewView(IntakeId id, String fileName, Stage stage, Totals totals, Choices choices, List<UnknownDelegation> unknown, List<String> ambiguousDates) {
}
