package meeting.attendance.offline;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.accreditation.device.DeviceFixture.asSecurity;
import static meeting.attendance.SessionFixture.asSecretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import meeting.accreditation.CodeState;
import meeting.accreditation.Codes;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.Direction;
import meeting.accreditation.device.EnrolledDevice;
import meeting.agenda.SittingId;
import meeting.attendance.SessionFixture;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.kernel.NotFound;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a gate takes along, on every database. */
abstract class PackageRules {
    private SessionFixture session;
    private PersonId zhou;
    private String code;
    private EnrolledDevice device;

    abstract Product product();

    @BeforeEach
    void enrol() {
        Product.setClock(SessionFixture.SEVEN);
        session = new SessionFixture(product(), CongressKind.PEOPLES);
        zhou = session.delegate("周丽华", session.oldTown);
        asSecurity();
        code = product().get(Codes.class).codeOf(zhou).orElseThrow().code().value();
        device = aDevice(product(), session.congress, "Gate B");
    }

    @Test
    @DisplayName("OF1, OF2: nothing in the package names anybody; the person's own code opens what it says")
    void sealsPeople() throws Exception {
        var made = made();

        assertThat(made.toString()).doesNotContain("周丽华", code, zhou.value().toString());
        assertThat(made.people()).hasSize(1);
        assertThat(made.access().matrix().rules()).isNotEmpty();
        var stretched = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(
            new PBEKeySpec(code.toCharArray(), Base64.getDecoder().decode(made.salt()), made.iterations(), 48 * 8)).getEncoded();
        assertThat(made.people().get(0).digest()).isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(stretched, 16)));
        var sealed = Base64.getDecoder().decode(made.people().get(0).sealed());
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(stretched, 16, 32, "AES"), new GCMParameterSpec(128, sealed, 0, 12));
        assertThat(new String(cipher.doFinal(sealed, 12, sealed.length - 12), StandardCharsets.UTF_8)).contains("\"full\":\"周丽华\"", "\"type\":\"DELEGATE\"",
            "\"standing\":\"ACTIVE\"", "\"badge\":{\"state\":\"REQUESTED\"}", "\"namesake\":false", "\"onLeave\":false");
    }

    @Test
    @DisplayName("OF3: the same for ten seconds; unchanged under the same tag; who signs in and what is lost changes it")
    void changesItsTag() {
        var first = made();
        assertThat(product().get(Packages.class).tag(session.firstMorning)).contains(first.tag());
        Product.setClock(SessionFixture.SEVEN.plusSeconds(11));
        var second = made();
        assertThat(second.tag()).isEqualTo(first.tag());
        asSecretariat();
        product().get(SignIns.class).enter(new ManualEntry(session.firstMorning, zhou, "Gate B", "badge left at the hotel", null, null));
        Product.setClock(SessionFixture.SEVEN.plusSeconds(22));
        var third = made();
        assertThat(third.present()).containsExactly(third.people().get(0).digest());
        assertThat(third.tag()).isNotEqualTo(second.tag());
        asSecurity();
        product().get(Codes.class).revoke(product().get(Codes.class).codeOf(zhou).orElseThrow().code(), "badge lent");
        Product.setClock(SessionFixture.SEVEN.plusSeconds(33));

        assertThat(made().ended()).containsExactly(new EndedCode(third.people().get(0).digest(), CodeState.REVOKED));
    }

    @Test
    @DisplayName("B6: a device packs for its own congress only")
    void packsItsOwn() {
        var other = new SessionFixture(product(), CongressKind.PEOPLES);
        act(product(), device);

        assertThatThrownBy(() -> product().get(Packages.class).of(other.firstMorning)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> product().get(Packages.class).of(SittingId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("GD3: a device packs for the sittings it may stand at; given another one it packs for that at once")
    void packsWhereItStands() {
        var elsewhere = aDevice(product(), session.congress, standingAt(session.secondMorning));
        act(product(), elsewhere);
        assertThatThrownBy(() -> product().get(Packages.class).prepare(session.firstMorning)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> product().get(Packages.class).of(session.firstMorning)).isInstanceOf(NotFound.class);
        assertThat(product().get(Packages.class).of(session.secondMorning).people()).hasSize(1);
        asSecurity();

        product().get(Devices.class).edit(elsewhere.id(), 1, standingAt(session.firstMorning));

        act(product(), elsewhere);
        assertThat(product().get(Packages.class).of(session.firstMorning).people()).hasSize(1);
        assertThatThrownBy(() -> product().get(Packages.class).of(session.secondMorning)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("OF4: codes of a congress whose doors open within a day are stretched before a gate asks; those of a later one are not yet")
    void stretchesAhead() {
        var sealing = product().get(Sealing.class);
        Product.setClock(SessionFixture.SEVEN.minus(Duration.ofDays(2)));
        product().get(StretchAhead.class).perform();
        assertThat(sealing.known(session.congress)).isZero();
        Product.setClock(SessionFixture.SEVEN.minus(Duration.ofHours(20)));

        product().get(StretchAhead.class).perform();

        assertThat(sealing.known(session.congress)).isEqualTo(1);
        assertThat(made().people()).hasSize(1);
        assertThat(sealing.known(session.congress)).isEqualTo(1);
    }

    @Test
    @DisplayName("OF4: a gate that comes before codes are stretched is told how far the server is; a device of another congress is told nothing")
    void saysHowFarItIs() {
        var sealing = product().get(Sealing.class);
        var other = new SessionFixture(product(), CongressKind.PEOPLES);
        act(product(), device);
        assertThat(new Preparation(2, 3).isDone()).isFalse();

        var preparation = product().get(Packages.class).prepare(session.firstMorning);

        assertThat(preparation).isEqualTo(new Preparation(1, 1));
        assertThat(preparation.isDone()).isTrue();
        assertThat(sealing.known(session.congress)).isEqualTo(1);
        assertThatThrownBy(() -> product().get(Packages.class).prepare(other.firstMorning)).isInstanceOf(NotFound.class);
    }

    private static DeviceDetails standingAt(SittingId sitting) {
        return new DeviceDetails("Gate C", DeviceRole.STEWARD, null, Direction.IN, Set.of(sitting.value()));
    }

    private GatePackage made() {
        act(product(), device);
        return product().get(Packages.class).of(session.firstMorning);
    }
}
