package meeting.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final int SAMPLES = 500;

    private static Stream<Code> codes() {
        var random = new Random(20270111);
        return Stream.generate(() -> Code.next(random)).limit(SAMPLES);
    }

    @Test
    @DisplayName("B2: every single wrong character in every place is given away")
    void givesAwayAWrongCharacter() {
        codes().forEach(code -> {
            for (var place = 0; place < Code.LENGTH; place++)
                for (var wrong : Code.ALPHABET.toCharArray())
                    if (wrong != code.value().charAt(place)) assertThat(Code.read(with(code, place, wrong))).isEmpty();
        });
    }

    @Test
    @DisplayName("B2: every swap of neighbours, for every pair of characters in every place, is given away")
    void givesAwayASwap() {
        codes().forEach(code -> {
            for (var place = 0; place < Code.LENGTH - 1; place++) {
                var swapped = swap(code.value(), place, place + 1);
                if (!swapped.equals(code.value())) assertThat(Code.read(swapped)).isEmpty();
            }
        });
        assertThat(everyPairOfNeighboursSwapped()).isEqualTo((Code.LENGTH - 2) * 32 * 31);
    }

    /** Counts the swaps seen among all pairs of different characters, in all places before the check character. */
    private static int everyPairOfNeighboursSwapped() {
        var seen = 0;
        for (var place = 0; place < Code.LENGTH - 2; place++)
            for (var first : Code.ALPHABET.toCharArray())
                for (var second : Code.ALPHABET.toCharArray()) {
                    var pair = with(with("0000000000", place, first), place + 1, second);
                    if (first != second && Code.read(swap(completed(pair), place, place + 1)).isEmpty()) seen++;
                }
        return seen;
    }

    @Test
    @DisplayName("B1: codes do not repeat and use the whole alphabet in every place")
    void drawsFromTheWholeAlphabet() {
        var codes = Stream.generate(() -> Code.next(new java.security.SecureRandom())).limit(5_000).map(Code::value).toList();

        assertThat(codes).doesNotHaveDuplicates();
        for (var place = 0; place < Code.LENGTH; place++) {
            var there = place;
            assertThat(codes.stream().map(code -> code.charAt(there)).distinct()).hasSize(32);
        }
    }

    @Test
    @DisplayName("a code reads as it is shown")
    void readsAsShown() {
        codes().forEach(code -> assertThat(Code.read(code.shown())).contains(code));
        assertThat(new Code(completed("K7QM4T9X2B")).shown()).startsWith("K7QM-4T9X-2B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10K7QM4T9X?", "1ok7-qm4t-9x?", " lOK7 QM4T 9X? ", "IOK7–QM4T—9X?", "１０Ｋ７－ＱＭ４Ｔ－９Ｘ?", "10K7QM4T9X?\r\n",
        "\uFEFF10K7\u3000QM4T\u30009X?\t"})
    @DisplayName("B2: reading forgives case, spaces, dashes, look-alikes, full-width forms and what scanners append")
    void forgives(String pattern) {
        var code = completed("10K7QM4T9X");

        assertThat(Code.read(pattern.replace('?', code.charAt(10)))).map(Code::value).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "K7QM", "https://example.org/K7QM4T9X2BC", "UUUUUUUUUUU", "周丽华", "'; drop table sign_in; --", "\u0000\u0001"})
    @DisplayName("what is no code reads as none")
    void readsNothingElse(String typed) {
        assertThat(Code.read(typed)).isEmpty();
        assertThat(Code.read(null)).isEmpty();
        assertThat(Code.read("0".repeat(100_000))).isEmpty();
    }

    private static String completed(String tenCharacters) {
        return Code.ALPHABET.chars().mapToObj(check -> tenCharacters + (char) check).filter(code -> Code.read(code).isPresent()).findFirst().orElseThrow();
    }

    private static String with(Code code, int place, char character) {
        return with(code.value(), place, character);
    }

    private static String with(String text, int place, char character) {
        return text.substring(0, place) + character + text.substring(place + 1);
    }

    private static String swap(String text, int one, int other) {
        return with(with(text, one, text.charAt(other)), other, text.charAt(one));
    }
}
