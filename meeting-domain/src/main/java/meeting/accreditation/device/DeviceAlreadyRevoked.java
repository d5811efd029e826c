package meeting.accreditation.device;

import meeting.kernel.DomainException;

/** B5: revoking is once and for all. */
public final class DeviceAlreadyRevoked extends DomainException {
    DeviceAlreadyRevoked() {
        super("accreditation.device-already-revoked");
    }
}
