package meeting.accreditation.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.accreditation.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SignedCodeTest {
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 14);
    private static final Instant NOW = Instant.parse("2027-01-12T02:00:00Z");
    private final SignedCodeVectors vectors = SignedCodeVectors.read();

    @TestFactory
    @DisplayName("SG1, SG2: the table of signed codes")
    Stream<DynamicTest> table() {
        var ring = vectors.ring();
        return vectors.cases.stream().map(each -> dynamicTest(each.name, () -> {
            var reading = ring.read(each.text, each.at);

            assertThat(reading.problem()).isEqualTo(each.problem);
            assertThat(reading.code().map(Code::value)).isEqualTo(Optional.ofNullable(each.code));
            assertThat(reading.isSigned()).isEqualTo(each.claims != null);
            if (each.claims != null) assertThat(reading.claims()).isEqualTo(
                new Claims(new Code(each.code), each.claims.type, each.claims.zones, each.claims.from, each.claims.until));
        }));
    }

    @Test
    @DisplayName("SG1: what is written is, to the character, what the other implementation wrote: 126 characters")
    void writesTheSame() {
        var good = vectors.named("a good code");
        var edge = vectors.named("every zone, the last type, the outermost days");

        assertThat(write(good)).isEqualTo(good.text).hasSize(126);
        assertThat(write(edge)).isEqualTo(edge.text).hasSize(126);
        assertThat(SignedCodes.tag(vectors.congressId())).isEqualTo(vectors.congress.tag);
    }

    @Test
    @DisplayName("SG1: no change of any one byte is read as what was signed, whichever bits change")
    void everyByteCounts() {
        var ring = vectors.ring();
        var bytes = Base45.decode(vectors.named("a good code").text).orElseThrow();
        for (var at = 0; at < bytes.length; at++)
            for (var change : new int[]{1, 2, 0x40, 0x80, 0xff}) {
                var flipped = bytes.clone();
                flipped[at] ^= (byte) change;

                assertThat(ring.read(Base45.encode(flipped), NOW).problem()).as("byte %d", at).isNotNull();
            }
    }

    @Test
    @DisplayName("SG2: an absent text is not readable")
    void absent() {
        assertThat(vectors.ring().read(null, NOW).problem()).isEqualTo(Problem.UNREADABLE);
    }

    @Test
    @DisplayName("SG3: of the numbers a key may have, six would begin texts with a space")
    void numbersLeftOut() {
        assertThat(IntStream.rangeClosed(1, 255).filter(SignedCode::beginsWithSpace)).containsExactly(5, 50, 95, 140, 185, 230);
    }

    @Test
    @DisplayName("SG1: claims are within what their bytes hold")
    void claimsAreChecked() {
        var code = Code.ofBits(1);

        assertThatThrownBy(() -> new Claims(code, 32, 0, FIRST, LAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Claims(code, 0, 1 << 16, FIRST, LAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Claims(code, 0, 0, LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Claims(code, 0, 0, Claims.DAY_ZERO.minusDays(1), LAST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Claims(code, 0, 0, FIRST, LocalDate.of(2199, 6, 7))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Claims(code, 0, 0b100, FIRST, LAST)).satisfies(claims -> {
            assertThat(claims.admitsTo(2)).isTrue();
            assertThat(claims.admitsTo(1)).isFalse();
        });
    }

    private String write(SignedCodeVectors.Case expected) {
        var key = vectors.keys.get(1);
        var claims = new Claims(new Code(expected.code), expected.claims.type, expected.claims.zones, expected.claims.from, expected.claims.until);
        return SignedCode.write(claims, CongressTag.of(vectors.congressId()), key.number, privateKey(key.seed));
    }

    private static PrivateKey privateKey(String seed) {
        return Ed25519.privateKey(HexFormat.of().parseHex(PKCS8 + seed));
    }
}
