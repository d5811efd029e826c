package meeting.attendance.pack;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an item of the pack. */
@Embeddable
public record PackItemId(UUID value) implements Serializable {
    static PackItemId next() {
        return new PackItemId(UUID.randomUUID());
    }
}
