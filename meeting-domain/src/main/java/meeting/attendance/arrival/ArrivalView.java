package meeting.attendance.arrival;

import java.time.Instant;
import java.util.Set;
import meeting.attendance.pack.PackItemId;
import meeting.delegation.PersonId;

/**
 * That somebody has arrived.
 *
 * @param desk            as the clerk called it
 * @param by              name of the clerk
 * @param packCollectedBy who took the pack for the person; null where the person did
 * @param handed          items that were signed for
 * @param missing         items that were not there to be handed out (R12)
 */
public record ArrivalView(PersonId person, Instant at, String desk, String by, boolean identityChecked, boolean photoTaken, String packCollectedBy,
                          Set<PackItemId> handed, Set<PackItemId> missing) {
}
