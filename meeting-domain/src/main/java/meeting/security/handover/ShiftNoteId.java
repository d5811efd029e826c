package meeting.security.handover;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a hand-over note. */
@Embeddable
public record ShiftNoteId(UUID value) implements Serializable {
    static ShiftNoteId next() {
        return new ShiftNoteId(UUID.randomUUID());
    }
}
