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
import meeting.kernel.SomeoneWasFaster;

/** The door of this sub-model for security: inviting devices, saying what they may do, revoking them. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Devices {
    private GateDevices devices;
    private Contacts contacts;
    private Convening convening;
    private CurrentActor actor;
    private Clock clock;
    private Event<DeviceRevoked> revoked;

    protected Devices() { } // CDI

    @Inject
    Devices(GateDevices devices, Contacts contacts, Convening convening, CurrentActor actor, Clock clock, Event<DeviceRevoked> revoked) {
        this.devices = devices;
        this.contacts = contacts;
        this.convening = convening;
        this.actor = actor;
        this.clock = clock;
        this.revoked = revoked;
    }

    /** GD1: a device of this congress, waiting to be enrolled. The secret in the answer is shown this once and kept nowhere. */
    public Invitation invite(CongressId congress, DeviceDetails details) {
        var device = new GateDevice(GateDeviceId.next(), convening.congress(congress).id(), details);
        var invitation = device.invite(DeviceToken.nextSecret(), clock.instant(), actor.get().id());
        devices.add(device);
        return invitation;
    }

    /** GD1: another secret for a device that lost its token or never used the first. @throws DeviceAlreadyRevoked if it may not come back */
    public Invitation inviteAgain(GateDeviceId device) {
        return found(device).invite(DeviceToken.nextSecret(), clock.instant(), actor.get().id());
    }

    /** GD3. @throws SomeoneWasFaster if the device changed since {@code seenVersion} was read */
    public void edit(GateDeviceId device, long seenVersion, DeviceDetails details) {
        var found = found(device);
        SomeoneWasFaster.check(seenVersion, found.version());
        found.stand(details);
    }

    /** B5. */
    public void revoke(GateDeviceId device, String reason) {
        revoked.fire(found(device).revoke(reason, clock.instant(), actor.get().id()));
    }

    /** Devices of the congress, those in use first. */
    @RolesAllowed({SECURITY, SECRETARIAT})
    public List<GateDeviceView> devices(CongressId congress) {
        var heard = contacts.of(congress);
        return devices.serving(congress).stream().map(device -> device.view(heard.get(device.id()))).toList();
    }

    @RolesAllowed({SECURITY, SECRETARIAT})
    public GateDeviceView device(GateDeviceId device) {
        return found(device).view(contacts.of(device).orElse(null));
    }

    /** What the acting device is. */
    @RolesAllowed(GATE_DEVICE)
    public GateDeviceView own() {
        return GateDeviceId.of(actor.get()).map(this::device).orElseThrow(NotFound::new);
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

    private GateDevice found(GateDeviceId device) {
        return devices.of(device).orElseThrow(NotFound::new);
    }
}
