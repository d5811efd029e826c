package meeting.accreditation.device;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import meeting.kernel.Actor;
import meeting.kernel.authorization.Roles;

/** Names a gate device. */
@Embeddable
public record GateDeviceId(UUID value) implements Serializable {
    private static final String PREFIX = "device:";

    static GateDeviceId next() {
        return new GateDeviceId(UUID.randomUUID());
    }

    /** The device that the actor is; empty for a person. */
    public static Optional<GateDeviceId> of(Actor actor) {
        return actor.has(Roles.GATE_DEVICE) ? Optional.of(new GateDeviceId(UUID.fromString(actor.id().substring(PREFIX.length())))) : Optional.empty();
    }

    /** Id of the actor that the device is. */
    public String actorId() {
        return PREFIX + value;
    }
}
