package meeting.accreditation.device;

import java.time.Clock;
import java.time.Duration;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.CurrentActor;

/** The door of this sub-model for a device that nobody knows yet. */
@ApplicationScoped
@Transactional
@PermitAll
public class Enrolments {
    private static final int LONGEST_SECRET = 200;

    private GateDevices devices;
    private Contacts contacts;
    private Tries tries;
    private CurrentActor actor;
    private Clock clock;
    private Event<DeviceRevoked> ended;

    protected Enrolments() { } // CDI

    @Inject
    Enrolments(GateDevices devices, Contacts contacts, Tries tries, CurrentActor actor, Clock clock, Event<DeviceRevoked> ended) {
        this.devices = devices;
        this.contacts = contacts;
        this.tries = tries;
        this.actor = actor;
        this.clock = clock;
        this.ended = ended;
    }

    /**
     * GD1: the token for the secret, told this once.
     *
     * @param version of the application that enrols; null if it does not know
     * @throws EnrolmentRefused if no invitation waits for this secret
     * @throws EnrolmentPaused  if this address tried too many (GD2)
     */
    public EnrolledDevice enrol(String secret, String version) {
        var first = new Heartbeat(null, 0, null, version, null);
        first.check();
        var now = clock.instant();
        tries.check(actor.address(), now);
        var device = secret == null || secret.length() > LONGEST_SECRET ? null : devices.invitedBy(DeviceToken.digest(secret)).orElse(null);
        if (device == null) {
            tries.failed(actor.address(), now);
            throw new EnrolmentRefused();
        }
        var enrolled = device.enrol(DeviceToken.next(), now);
        contacts.keep(enrolled.id(), first, now, Duration.ZERO);
        ended.fire(new DeviceRevoked(enrolled.id()));
        return enrolled;
    }
}
