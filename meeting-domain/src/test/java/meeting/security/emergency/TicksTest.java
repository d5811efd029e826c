package meeting.security.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeSet;
import java.util.List;
import meeting.kernel.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "1-3, 7|1-3, 7", "7 1 2 3|1-3, 7", "３－５，７|3-5, 7", "1、2、5至6|1-2, 5-6", "2 - 4;4|2-4", "5-5|5", "~|", "1~2|1-2"})
    @DisplayName("SC20: numbers and ranges, in any order, with the signs of any keyboard")
    void reads(String typed, String read) {
        if (read == null) assertThatThrownBy(() -> Ticks.read(typed, 20)).isInstanceOf(InvalidInput.class);
        else assertThat(Ticks.written(Ticks.read(typed, 20))).isEqualTo(read);
    }

    @Test
    @DisplayName("SC20: nothing typed is nobody ticked")
    void readsNobody() {
        assertThat(Ticks.read(null, 20)).isEmpty();
        assertThat(Ticks.read("  ", 20)).isEmpty();
        assertThat(Ticks.written(new TreeSet<>())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "21", "19-21", "0-3", "5-3", "x", "3-", "-3", "1-2-3", "99999999999"})
    @DisplayName("SC20: what is no number of the section is refused, never guessed")
    void refuses(String typed) {
        assertThatThrownBy(() -> Ticks.read(typed, 20)).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).isEqualTo(List.of("numbers")));
    }
}
