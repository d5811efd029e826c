package meeting.accreditation.device;

import meeting.congress.CongressId;
import meeting.kernel.Actor;

/** A device that showed a good token. @param congress the only one it serves (B6) */
public record AuthenticatedDevice(GateDeviceId id, CongressId congress, Actor actor) {
}
