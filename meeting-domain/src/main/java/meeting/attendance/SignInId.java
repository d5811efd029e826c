package meeting.attendance;

import java.io.Serializable;
import java.util.UUID;

/** Names one line of the ledger. */
public record SignInId(UUID value) implements Serializable {
    static SignInId next() {
        return new SignInId(UUID.randomUUID());
    }
}
