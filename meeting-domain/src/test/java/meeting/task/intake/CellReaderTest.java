package meeting.task.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {
    @ParameterizedTest
    @DisplayName("C72: days before the opening are said in many ways")
    @CsvSource({"30,30", "T-30,30", "T‑30,30", "t−30,30", "D-30,30", "30天,30", "30 días,30", "３０,30", "-2,-2", "T+2,-2", "0,0", "T-0,0", "30.0,30"})
    void readsDays(String typed, int tMinus) {
        assertThat(new CellReader(null).read(TaskField.T_MINUS, typed).value()).isEqualTo(tMinus);
    }

    @Test
    @DisplayName("C76: codes are parted as people part them")
    void partsCodes() {
        assertThat(CellReader.codes("C1, C2;C3、C4，C5 C6；C7\nC1")).containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7");
    }
}
