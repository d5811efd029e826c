package meeting.delegation.intake;

import java.util.List;
import java.util.Map;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.Weighed;

/**
 * R2. What a commit would do, row by row.
 *
 * @param unknown     delegations the congress does not have (R4)
 * @param delegations names of the delegations the rows speak of
 */
record Preview(List<Outcome<RosterField, PersonId, PersonDetails>> rows, Totals totals, List<UnknownDelegation> unknown, List<String> ambiguousDates,
               Map<DelegationId, LocalizedText> delegations) implements Weighed<RosterField, PersonId, PersonDetails> {
    static Preview of(List<Outcome<RosterField, PersonId, PersonDetails>> rows, List<UnknownDelegation> unknown, List<String> ambiguousDates,
                      Map<DelegationId, LocalizedText> delegations) {
        return new Preview(rows, Totals.of(rows), unknown, ambiguousDates, delegations);
    }
}
