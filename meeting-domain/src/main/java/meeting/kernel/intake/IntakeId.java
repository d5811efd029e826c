package meeting.kernel.intake;

import java.util.UUID;

/** Names an intake. */
public record IntakeId(UUID value) {
    static IntakeId next() {
        return new IntakeId(UUID.randomUUID());
    }
}
