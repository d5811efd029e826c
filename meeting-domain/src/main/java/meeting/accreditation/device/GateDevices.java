package meeting.accreditation.device;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface GateDevices {
    Optional<GateDevice> of(GateDeviceId device);

    /** Only devices that are not revoked. */
    Optional<GateDevice> withToken(String digest);

    /** GD1. Locked until the transaction ends: of two devices that use one secret the second finds none. */
    Optional<GateDevice> invitedBy(String digest);

    /** Those in use first, then by label. */
    List<GateDevice> serving(CongressId congress);

    void add(GateDevice device);
}
