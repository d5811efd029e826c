package meeting.accreditation.signing;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import meeting.accreditation.Code;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of keys, on whichever database the class beside this one names. */
abstract class SignedCodesRules {
    private static final Instant NOW = Instant.parse("2027-01-12T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Claims BADGE = new Claims(Code.ofBits(4711), 3, 0b110, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 14));
    private CongressId congress;
    private SignedCodes codes;
    private SigningKeys keys;

    abstract Product product();

    @BeforeEach
    void convene() {
        Product.setClock(NOW);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product().get(Convening.class).convene(aPeoplesCongress());
        Product.signIn("guard", Set.of(Roles.SECURITY));
        codes = product().get(SignedCodes.class);
        keys = product().get(SigningKeys.class);
    }

    @Test
    @DisplayName("SG1, SG3: the first signature makes the first key; a gate believes what was signed and nothing of another congress")
    void signsAndReads() {
        assertThat(keys.keys(congress)).isEmpty();
        var text = sign();

        assertThat(keys.keys(congress)).singleElement().satisfies(key -> {
            assertThat(key.number()).isEqualTo(1);
            assertThat(key.state()).isEqualTo(KeyState.SIGNS);
            assertThat(key.madeBy()).isEqualTo("guard");
        });
        assertThat(codes.read(text, congress)).isEqualTo(Reading.signed(BADGE, null));
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        var other = product().get(Convening.class).convene(aPeoplesCongress());
        assertThat(codes.read(text, other)).isEqualTo(Reading.of(Problem.OTHER_CONGRESS));
        assertThatThrownBy(() -> codes.sign(CongressId.next(), List.of(BADGE))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("SG1: many are signed in the order they came, by one key")
    void signsInBulk() {
        var second = new Claims(Code.ofBits(4712), 3, 0b110, BADGE.from(), BADGE.until());
        var texts = codes.sign(congress, List.of(BADGE, second));

        assertThat(texts).hasSize(2).allMatch(text -> text.length() == 126);
        assertThat(codes.read(texts.get(1), congress).code()).contains(second.code());
        assertThat(codes.keys(congress)).hasSize(1);
    }

    @Test
    @DisplayName("SG4: after a rotation the new key signs; badges of the old one are believed to the end of its last day")
    void rotates() {
        var old = sign();
        keys.rotate(congress, 1, TODAY);
        var fresh = sign();

        assertThat(keys.keys(congress)).extracting(KeyView::number, KeyView::state, KeyView::lastDay)
            .containsExactly(tuple(2, KeyState.SIGNS, null), tuple(1, KeyState.RETIRED, TODAY));
        assertThat(codes.read(old, congress).problem()).isNull();
        Product.setClock(Instant.parse("2027-01-12T16:00:00Z"));
        assertThat(codes.read(old, congress).problem()).isEqualTo(Problem.KEY_ENDED);
        assertThat(codes.read(fresh, congress).problem()).isNull();
        assertThat(keys.keys(congress)).extracting(KeyView::ended).containsExactly(false, true);
    }

    @Test
    @DisplayName("SG4: the last day of a retired key can be moved, even when it was over; not into the past")
    void movesTheLastDay() {
        var old = sign();
        keys.rotate(congress, 1, TODAY);
        Product.setClock(NOW.plus(Duration.ofDays(1)));
        assertThat(codes.read(old, congress).problem()).isEqualTo(Problem.KEY_ENDED);

        keys.retire(congress, 1, TODAY.plusDays(1));

        assertThat(codes.read(old, congress).problem()).isNull();
        assertThatThrownBy(() -> keys.retire(congress, 1, TODAY)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> keys.retire(congress, 1, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> keys.retire(congress, 7, TODAY.plusDays(1))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("SG4: a revoked key is believed no longer at once, and for good; the next print makes another")
    void revokesAtOnce() {
        var stolen = sign();
        assertThat(codes.read(stolen, congress).problem()).isNull();
        keys.revoke(congress, 1, " laptop of the printer stolen ");

        assertThat(codes.read(stolen, congress)).isEqualTo(Reading.signed(BADGE, Problem.KEY_ENDED));
        assertThat(keys.keys(congress)).singleElement().satisfies(key -> assertThat(key.reason()).isEqualTo("laptop of the printer stolen"));
        assertThatThrownBy(() -> keys.revoke(congress, 1, "once more")).isInstanceOf(KeyRevoked.class);
        assertThatThrownBy(() -> keys.retire(congress, 1, TODAY)).isInstanceOf(KeyRevoked.class);
        assertThat(codes.read(sign(), congress).problem()).isNull();
        assertThat(codes.keys(congress)).extracting(GateKey::number).containsExactly(1, 2);
    }

    @Test
    @DisplayName("SG4: a key revoked on another node is believed no longer after five seconds")
    void forgetsWithinSeconds() throws SQLException {
        var text = sign();
        assertThat(codes.read(text, congress).problem()).isNull();
        execute("update congress_key set state = 'REVOKED', signs_for = null, believed_until = made_at, reason = 'elsewhere' where congress_id = '%s'");

        assertThat(codes.read(text, congress).problem()).isNull();
        Product.setClock(NOW.plus(SignedCodes.REMEMBERED));
        assertThat(codes.read(text, congress).problem()).isEqualTo(Problem.KEY_ENDED);
    }

    @Test
    @DisplayName("SG3: of two who rotate at once the second is told; a number that begins texts with a space is left out")
    void rotatesOnce() {
        for (var number = 0; number < 5; number++) keys.rotate(congress, number, TODAY);

        assertThat(keys.keys(congress)).extracting(KeyView::number).containsExactly(6, 4, 3, 2, 1);
        assertThatThrownBy(() -> keys.rotate(congress, 4, TODAY)).isInstanceOf(SomeoneWasFaster.class);
    }

    @Test
    @DisplayName("SG5: the private half is sealed, another key's seal does not open it, and a lost secret says so")
    void sealed() throws SQLException {
        sign();
        keys.rotate(congress, 1, TODAY);
        execute("update congress_key set sealed_key = (select o.sealed_key from congress_key o where o.congress_id = '%1$s' and o.key_number = 1) "
            + "where congress_id = '%1$s'");

        assertThatThrownBy(this::sign).isInstanceOf(SigningSecretChanged.class);
    }

    @Test
    @DisplayName("SG7: who is looked for by a scanned badge is found by its code, whatever its days; cut short, forged, of another congress: refused as such")
    void looksForAScannedBadge() {
        var text = sign();
        assertThat(codes.sought(text, congress)).isEqualTo(BADGE.code().shown());
        assertThat(codes.sought("María de la Concepción Fernández de Córdoba y Zúñiga", congress)).startsWith("María");
        assertThat(codes.sought(null, congress)).isNull();
        Product.setClock(NOW.plus(Duration.ofDays(9)));
        assertThat(codes.sought(text, congress)).as("after its days").isEqualTo(BADGE.code().shown());
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        var other = product().get(Convening.class).convene(aPeoplesCongress());

        assertRefused(text.substring(0, 90), congress, "accreditation.scanned-unreadable");
        assertRefused(text.substring(0, 60) + (text.charAt(60) == '0' ? '1' : '0') + text.substring(61), congress, "accreditation.scanned-forged");
        assertRefused(text, other, "accreditation.scanned-other-congress");
    }

    private void assertRefused(String scanned, CongressId at, String code) {
        assertThatThrownBy(() -> codes.sought(scanned, at)).isInstanceOfSatisfying(CodeRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private String sign() {
        return codes.sign(congress, List.of(BADGE)).get(0);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = product().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql.formatted(congress.value()));
        }
    }
}
