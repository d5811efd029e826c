package meeting.attendance.walkin;

import java.time.Instant;
import meeting.delegation.PersonId;

/**
 * A request for a walk-in as the secretariat reads it.
 *
 * @param decidedBy name; null while it waits, as is {@code decidedAt}
 * @param answer    why it was refused; null otherwise
 * @param person    on the roster; null unless approved
 * @param decidable whether this reader may decide it (AR13)
 */
public record WalkInView(WalkInId id, WalkInDetails details, WalkInState state, String requestedBy, Instant requestedAt, String decidedBy, Instant decidedAt,
                         String answer, PersonId person, boolean decidable, long version) {
}
