package meeting.attendance.quorum;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.congress.QuorumRule;
import meeting.delegation.DelegationId;
import meeting.kernel.LocalizedText;

/**
 * The quorum as it was counted.
 *
 * @param number      within the sitting, from 1
 * @param takenBy     name of who took it
 * @param guests      persons present outside the denominator
 * @param excluded    persons whom the meeting voted not to count (QS8)
 * @param required    persons that had to be present; 0 where nothing is required
 * @param delegations by number, those of none last
 */
public record SnapshotView(SnapshotId id, SittingId sitting, int number, Instant takenAt, String takenBy, Counts total, int guests, int excluded,
                           RuleProfile profile, QuorumRule rule, int required, boolean met, List<OfDelegation> delegations) {

    /** @param delegation null for people who belong to none, as are number and name */
    public record OfDelegation(DelegationId delegation, Integer number, LocalizedText name, Counts counts) { }
}
