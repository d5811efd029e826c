package meeting.plan.variant;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a variant of a plan. */
@Embeddable
public record VariantId(UUID value) implements Serializable {
    static VariantId next() {
        return new VariantId(UUID.randomUUID());
    }
}
