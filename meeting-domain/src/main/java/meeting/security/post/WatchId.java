package meeting.security.post;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a watch. */
@Embeddable
public record WatchId(UUID value) implements Serializable {
    static WatchId next() {
        return new WatchId(UUID.randomUUID());
    }
}
