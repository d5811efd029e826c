package meeting.accreditation.device;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;

/** The door of this context for gate devices: enrolling, revoking, telling a good token from a bad one. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Devices {
    private GateDevices devices;
    private Convening convening;
    private CurrentActor actor;
    private Clock clock;
    private Event<DeviceRevoked> revoked;

    protected Devices() { } // CDI

    @Inject
    Devices(GateDevices devices, Convening convening, CurrentActor actor, Clock clock, Event<DeviceRevoked> revoked) {
        this.devices = devices;
        this.convening = convening;
        this.actor = actor;
        this.clock = clock;
        this.revoked = revoked;
    }

    /** B5, B6: the token in the answer is shown this once and kept nowhere. */
    public EnrolledDevice enrol(CongressId congress, String label) {
        var id = GateDeviceId.next();
        var token = DeviceToken.next();
        devices.add(new GateDevice(id, convening.congress(congress).id(), label, DeviceToken.digest(token), clock.instant(), actor.get().id()));
        return new EnrolledDevice(id, token);
    }

    public void revoke(GateDeviceId device, String reason) {
        revoked.fire(devices.of(device).orElseThrow(NotFound::new).revoke(reason, clock.instant(), actor.get().id()));
    }

    /** Devices of the congress, those in use first. */
    @RolesAllowed({SECURITY, SECRETARIAT})
    public List<GateDeviceView> devices(CongressId congress) {
        return devices.serving(congress).stream().map(GateDevice::view).toList();
    }

    /** B6: whether the acting device may act in this congress. */
    @RolesAllowed(GATE_DEVICE)
    public boolean serves(Actor device, CongressId congress) {
        return GateDeviceId.of(device).flatMap(devices::of).filter(known -> known.serves(congress)).isPresent();
    }

    /** Open to all: it is how a device becomes somebody. Ask {@link DeviceTokens}, which remembers the answer for a moment. */
    @PermitAll
    Optional<AuthenticatedDevice> withToken(String digest) {
        return devices.withToken(digest).map(GateDevice::authenticated);
    }
}
