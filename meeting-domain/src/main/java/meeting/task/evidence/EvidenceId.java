package meeting.task.evidence;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a piece of evidence. */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {
    static EvidenceId next() {
        return new EvidenceId(UUID.randomUUID());
    }
}
