package meeting.attendance.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfileTest {
    @ParameterizedTest
    @CsvSource({"E1, 347, 232", "E1, 300, 200", "E4, 359, 180", "E4, 400, 201", "E6, 150, 120", "E7, 150, 121", "E8, 342, 229", "E5, 300, 201", "E2, 300, 200",
        "E9, 300, 200", "E3, 101, 51", "E3, 100, 51", "E11, 101, 51", "E12, 300, 200", "NONE, 300, 0"})
    @DisplayName("V1, V3, V5, V6, QS3: how many must be present, two thirds inclusive in people's congresses, exclusive in Party plenums")
    void requires(RuleProfile profile, int expected, int required) {
        assertThat(profile.rule().orElseThrow().required(expected)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"E1, 347, 231, false", "E1, 347, 232, true", "E1, 300, 200, true", "E4, 359, 179, false", "E4, 359, 180, true", "E4, 400, 200, false",
        "E6, 150, 120, true", "E7, 150, 120, false", "E7, 150, 121, true", "E8, 342, 228, false", "E8, 342, 229, true", "E8, 342, 281, true"})
    @DisplayName("V1, V3, V5, V6, QS3: who is enough and who is one too few")
    void suffices(RuleProfile profile, int expected, int present, boolean met) {
        assertThat(present >= profile.rule().orElseThrow().required(expected)).isEqualTo(met);
    }
}
