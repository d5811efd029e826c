package meeting.kernel.post;

import java.time.Instant;
import meeting.kernel.LocalizedText;

/**
 * A letter as it is read.
 *
 * @param addressee     user name
 * @param addresseeName as shown to people; the user name where the account is gone
 * @param link          path inside the product to go on from; null if none
 * @param queuedAt      when it was written
 * @param readAt        when the addressee opened the list with it; null before
 * @param address       e-mail address it went to; null before it was sent
 * @param attempts      so far
 * @param nextAttempt   of a queued letter; null otherwise
 * @param sentAt        when the mail server took it; null before
 * @param failure       what the last attempt came to; null if it succeeded or there was none
 */
public record LetterView(LetterId id, String addressee, String addresseeName, LocalizedText subject, LocalizedText text, String link, Instant queuedAt,
                         Instant readAt, Delivery delivery, String address, int attempts, Instant nextAttempt, Instant sentAt, String failure) {
    public boolean isUnread() {
        return readAt == null;
    }

    public boolean isFailed() {
        return delivery == Delivery.FAILED;
    }
}
