package meeting.task.feed;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a calendar feed; it opens nothing. */
@Embeddable
public record FeedId(UUID value) implements Serializable {
    static FeedId next() {
        return new FeedId(UUID.randomUUID());
    }
}
