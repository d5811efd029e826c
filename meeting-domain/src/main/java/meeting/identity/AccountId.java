package meeting.identity;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names an account. */
@Embeddable
public record AccountId(UUID value) implements Serializable {
    public static AccountId next() {
        return new AccountId(UUID.randomUUID());
    }
}
