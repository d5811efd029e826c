package meeting.accreditation.access;

import java.time.Instant;

/**
 * A voting period as it is read (AC5).
 *
 * @param occasion what is voted on; null if nobody said
 * @param closedAt null while it is open, as is {@code closedBy}
 */
public record VotingView(String occasion, Instant openedAt, String openedBy, Instant closedAt, String closedBy) {
    public boolean isOpen() {
        return closedAt == null;
    }
}
