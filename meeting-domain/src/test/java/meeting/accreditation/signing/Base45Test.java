package meeting.accreditation.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base45Test {
    @ParameterizedTest
    @CsvSource({"AB, BB8", "Hello!!, '%69 VD92EX0'", "base-45, UJCLQE7W581", "ietf!, QED8WEX0", "'', ''"})
    @DisplayName("SG1: the examples of RFC 9285, both ways")
    void agreesWithTheStandard(String open, String encoded) {
        assertThat(Base45.encode(open.getBytes(UTF_8))).isEqualTo(encoded);
        assertThat(Base45.decode(encoded)).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(open.getBytes(UTF_8)));
    }

    @Test
    @DisplayName("SG1: every pair of bytes comes back")
    void comesBack() {
        for (var pair = 0; pair < 1 << 16; pair++) {
            var bytes = new byte[]{(byte) (pair >> 8), (byte) pair};

            assertThat(Base45.decode(Base45.encode(bytes)).orElseThrow()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GGW", ":::", "::", "A", "BB8A", "bb8", "B_8", "ÀB8"})
    @DisplayName("SG1: what nothing encodes to is refused: too large a group, a lone character, one that is none of the forty-five")
    void refuses(String text) {
        assertThat(Base45.decode(text)).isEmpty();
    }
}
