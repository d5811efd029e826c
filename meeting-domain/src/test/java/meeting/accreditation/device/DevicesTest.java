package meeting.accreditation.device;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevicesTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static final Instant NOW = Instant.parse("2027-01-11T00:30:00Z");
    private CongressId congress;
    private Devices devices;
    private DeviceTokens tokens;

    @BeforeEach
    void enrol() {
        Product.setClock(NOW);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        Product.signIn("guard", Set.of(Roles.SECURITY));
        devices = product.get(Devices.class);
        tokens = product.get(DeviceTokens.class);
    }

    @Test
    @DisplayName("B5, B6: a good token makes its bearer the device, at its congress, with no other role")
    void authenticates() {
        var enrolled = aDevice(product, congress, " Gate B ");
        Product.signOut();

        assertThat(tokens.authenticate(enrolled.token())).hasValueSatisfying(device -> {
            assertThat(device.congress()).isEqualTo(congress);
            assertThat(device.actor().id()).isEqualTo("device:" + enrolled.id().value());
            assertThat(device.actor().name()).isEqualTo("Gate B");
            assertThat(device.actor().roles()).containsExactly(Roles.GATE_DEVICE);
        });
        assertThat(tokens.authenticate(enrolled.token() + "x")).isEmpty();
        assertThat(tokens.authenticate("")).isEmpty();
        assertThat(tokens.authenticate(null)).isEmpty();
    }

    @Test
    @DisplayName("B5: a revoked token opens nothing at once, and says who took it and why")
    void revokesAtOnce() {
        var enrolled = aDevice(product, congress, "Gate B");
        assertThat(tokens.authenticate(enrolled.token())).isPresent();
        devices.revoke(enrolled.id(), "left in the bus");

        assertThat(tokens.authenticate(enrolled.token())).isEmpty();
        assertThat(devices.devices(congress)).singleElement().satisfies(device -> {
            assertThat(device.isRevoked()).isTrue();
            assertThat(device.revokedBy()).isEqualTo("guard");
            assertThat(device.reason()).isEqualTo("left in the bus");
        });
        assertThatThrownBy(() -> devices.revoke(enrolled.id(), "left in the bus")).isInstanceOf(DeviceAlreadyRevoked.class);
    }

    @Test
    @DisplayName("B5: a token revoked on another node opens nothing after five seconds")
    void forgetsWithinSeconds() throws SQLException {
        var enrolled = aDevice(product, congress, "Gate B");
        tokens.authenticate(enrolled.token());
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("update gate_device set revoked_at = current_timestamp, reason = 'elsewhere' where id = '%s'".formatted(enrolled.id().value()));
        }

        assertThat(tokens.authenticate(enrolled.token())).isPresent();
        Product.setClock(NOW.plus(DeviceTokens.REMEMBERED));
        assertThat(tokens.authenticate(enrolled.token())).isEmpty();
    }

    @Test
    @DisplayName("B5: the token is kept nowhere, only its digest")
    void keepsOnlyTheDigest() throws SQLException {
        var enrolled = aDevice(product, congress, "Gate B");

        assertThat(enrolled.token()).hasSizeGreaterThan(50).doesNotContain(DeviceToken.digest(enrolled.token()));
        try (var connection = product.dataSource().getConnection();
             var rows = connection.createStatement().executeQuery("select token_digest from gate_device where id = '%s'".formatted(enrolled.id().value()))) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo(DeviceToken.digest(enrolled.token()));
        }
    }

    @Test
    @DisplayName("devices in use come first; another congress's are not among them")
    void lists() {
        var spare = aDevice(product, congress, "A spare");
        aDevice(product, congress, "Gate B");
        devices.revoke(spare.id(), "broken glass");

        assertThat(devices.devices(congress)).extracting(GateDeviceView::label).containsExactly("Gate B", "A spare");
        assertThat(devices.devices(CongressId.next())).isEmpty();
    }

    @Test
    @DisplayName("a device has a label and a congress; only security enrols and revokes")
    void namesItsRoles() {
        assertThatThrownBy(() -> devices.invite(congress, DeviceDetails.of(" "))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> devices.invite(CongressId.next(), DeviceDetails.of("Gate B"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> devices.revoke(GateDeviceId.next(), "no such device")).isInstanceOf(NotFound.class);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));

        assertThatThrownBy(() -> devices.invite(congress, DeviceDetails.of("Gate B"))).isInstanceOf(NotAuthorized.class);
        assertThat(devices.devices(congress)).isEmpty();
    }
}
