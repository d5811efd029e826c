package meeting.accreditation;

import java.time.Instant;
import meeting.delegation.PersonId;

/**
 * A code of a person as others read it.
 *
 * @param issuedBy id of the actor in whose name it was issued
 * @param endedAt  when it was lost or revoked; null while valid, as are {@code endedBy} and {@code reason}
 */
public record CodeView(PersonId person, Code code, CodeState state, Instant issuedAt, String issuedBy, Instant endedAt, String endedBy, String reason) {
}
