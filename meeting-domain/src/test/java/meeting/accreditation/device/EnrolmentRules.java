package meeting.accreditation.device;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.accreditation.device.DeviceFixture.asSecurity;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How devices come into use and how they are, on every database. */
abstract class EnrolmentRules {
    private static final Instant NOW = Instant.parse("2027-01-11T00:30:00Z");
    private static final Map<String, Boolean> ALL_BUT_CAMERA = Map.of("package", true, "keys", true, "storage", true, "clock", true, "camera", false,
        "pigeons", true);
    private CongressId congress;
    private Devices devices;
    private Enrolments enrolments;
    private DeviceTokens tokens;

    abstract Product product();

    @BeforeEach
    void convene() {
        Product.setClock(NOW);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product().get(Convening.class).convene(aPeoplesCongress());
        devices = product().get(Devices.class);
        enrolments = product().get(Enrolments.class);
        tokens = product().get(DeviceTokens.class);
        asSecurity();
    }

    @Test
    @DisplayName("GD1: the secret is good once, for ten minutes; a device that waits for it opens nothing")
    void enrolsOnce() {
        var invitation = devices.invite(congress, DeviceDetails.of("Gate B"));
        assertThat(invitation.until()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        assertThat(devices.device(invitation.device())).satisfies(waiting -> {
            assertThat(waiting.isEnrolled()).isFalse();
            assertThat(waiting.invitedUntil()).isEqualTo(invitation.until());
        });
        Product.signOut();
        Product.setClock(NOW.plus(Duration.ofMinutes(10)).minusMillis(1));
        var enrolled = enrolments.enrol(invitation.secret(), "1.4.0");

        assertThat(enrolled.id()).isEqualTo(invitation.device());
        assertThat(enrolled.label()).isEqualTo("Gate B");
        assertThat(tokens.authenticate(enrolled.token())).isPresent();
        assertThatThrownBy(() -> enrolments.enrol(invitation.secret(), null)).isInstanceOf(EnrolmentRefused.class);
        asSecurity();
        assertThat(devices.device(enrolled.id()).contact().version()).isEqualTo("1.4.0");
    }

    @Test
    @DisplayName("GD1: a secret that is too old, of a revoked device, or replaced by a newer one is refused alike")
    void refusesStaleSecrets() {
        var old = devices.invite(congress, DeviceDetails.of("Gate A"));
        var replaced = devices.invite(congress, DeviceDetails.of("Gate B"));
        var newer = devices.inviteAgain(replaced.device());
        var revoked = devices.invite(congress, DeviceDetails.of("Gate C"));
        devices.revoke(revoked.device(), "left in the bus");

        for (var secret : List.of(replaced.secret(), revoked.secret(), "", "x".repeat(201)))
            assertThatThrownBy(() -> enrolments.enrol(secret, null)).isInstanceOf(EnrolmentRefused.class);
        assertThat(enrolments.enrol(newer.secret(), null).id()).isEqualTo(replaced.device());
        Product.setClock(NOW.plus(Duration.ofMinutes(10)));
        assertThatThrownBy(() -> enrolments.enrol(old.secret(), null)).isInstanceOf(EnrolmentRefused.class);
        assertThatThrownBy(() -> devices.inviteAgain(revoked.device())).isInstanceOf(DeviceAlreadyRevoked.class);
    }

    @Test
    @DisplayName("GD1: invited again a device scans on; once the new secret is used its old token is dead")
    void enrolsAgain() {
        var first = aDevice(product(), congress, "Gate B");
        tokens.authenticate(first.token());
        var again = devices.inviteAgain(first.id());
        assertThat(tokens.authenticate(first.token())).isPresent();

        var second = enrolments.enrol(again.secret(), null);

        assertThat(tokens.authenticate(first.token())).isEmpty();
        assertThat(tokens.authenticate(second.token())).hasValueSatisfying(device -> assertThat(device.id()).isEqualTo(first.id()));
    }

    @Test
    @DisplayName("GD1: of eight devices that use one secret at the same instant one is enrolled")
    void enrolsOneOfMany() throws Exception {
        var invitation = devices.invite(congress, DeviceDetails.of("Gate B"));
        var start = new CyclicBarrier(8);
        Callable<String> use = () -> {
            start.await();
            try {
                return enrolments.enrol(invitation.secret(), null).token();
            } catch (EnrolmentRefused late) {
                return "late";
            }
        };
        var holders = Executors.newFixedThreadPool(8);
        var told = new ArrayList<String>();
        for (var future : holders.invokeAll(Collections.nCopies(8, use))) told.add(future.get());
        holders.shutdown();

        assertThat(told).filteredOn("late"::equals).hasSize(7);
    }

    @Test
    @DisplayName("GD2: after ten wrong secrets within a minute an address has to wait, for the right one too; then it may again")
    void slowsGuessing() {
        Product.signIn("stranger", Set.of());
        for (var tried = 0; tried < 10; tried++) assertThatThrownBy(() -> enrolments.enrol("guess", null)).isInstanceOf(EnrolmentRefused.class);
        asSecurity();
        var secret = devices.invite(congress, DeviceDetails.of("Gate B")).secret();

        assertThatThrownBy(() -> enrolments.enrol(secret, null)).isInstanceOf(EnrolmentPaused.class);
        Product.setClock(NOW.plusSeconds(61));
        assertThat(enrolments.enrol(secret, null).label()).isEqualTo("Gate B");
    }

    @Test
    @DisplayName("GD3: role, zone, direction and sittings can be changed in use; nobody overwrites unseen")
    void changesWhatItStandsFor() {
        var device = aDevice(product(), congress, "Gate B").id();
        var opening = UUID.randomUUID();
        var supervisor = new DeviceDetails("Gate B2", DeviceRole.SUPERVISOR, "Z2", Direction.IN, Set.of(opening));
        var seen = devices.device(device).version();
        devices.edit(device, seen, supervisor);

        assertThat(devices.devices(congress)).singleElement().satisfies(view -> assertThat(view.details()).isEqualTo(supervisor));
        assertThatThrownBy(() -> devices.edit(device, seen, DeviceDetails.of("Gate C"))).isInstanceOf(SomeoneWasFaster.class);
        assertThatThrownBy(() -> devices.invite(congress, new DeviceDetails(" ", null, "Z10", null, null)))
            .isInstanceOfSatisfying(InvalidInput.class, broken ->
                assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("label", "role", "direction", "zone"));
    }

    @Test
    @DisplayName("GD4: the last heartbeat is kept: queue, clock, version, what it lacks; a minute later the device is silent")
    void hearsHeartbeats() {
        var enrolled = aDevice(product(), congress, "Gate B");
        var sitting = UUID.randomUUID();
        act(product(), enrolled);
        var heartbeats = product().get(Heartbeats.class);
        heartbeats.beat(new Heartbeat(null, 40, NOW, "1.4.0", Map.of()));
        assertThat(heartbeats.beat(new Heartbeat(sitting, 7, NOW.minusSeconds(31), "1.4.1", ALL_BUT_CAMERA))).isEqualTo(NOW);
        assertThatThrownBy(() -> heartbeats.beat(new Heartbeat(null, -1, null, "v".repeat(61), null))).isInstanceOf(InvalidInput.class);
        asSecurity();

        assertThat(devices.devices(congress)).singleElement().satisfies(view -> {
            assertThat(view.contact()).isEqualTo(new Contact(NOW, sitting, 7, Duration.ofSeconds(-31), "1.4.1",
                Set.of("package", "keys", "storage", "clock"), Set.of("camera")));
            assertThat(view.contact().isClockWrong()).isTrue();
            assertThat(view.contact().isReady()).isFalse();
            assertThat(view.contact().isSilent(NOW.plusSeconds(60))).isFalse();
            assertThat(view.contact().isSilent(NOW.plusSeconds(61))).isTrue();
        });
    }
}
