package meeting.delegation;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a delegation. */
@Embeddable
public record DelegationId(UUID value) implements Serializable {
    public static DelegationId next() {
        return new DelegationId(UUID.randomUUID());
    }
}
