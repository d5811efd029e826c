package meeting.kernel.post;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a letter. */
@Embeddable
public record LetterId(UUID value) implements Serializable {
    static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }
}
