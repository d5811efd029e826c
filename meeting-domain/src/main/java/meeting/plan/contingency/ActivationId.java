package meeting.plan.contingency;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names one activation or rehearsal for ever. */
@Embeddable
public record ActivationId(UUID value) {
    public static ActivationId next() {
        return new ActivationId(UUID.randomUUID());
    }
}
