package meeting.accreditation;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a gate device. */
@Embeddable
public record GateDeviceId(UUID value) implements Serializable {
    private static final String PREFIX = "device:";

    static GateDeviceId next() {
        return new GateDeviceId(UUID.randomUUID());
    }

    /** Id of the actor that the device is. */
    public String actorId() {
        return PREFIX + value;
    }
}
