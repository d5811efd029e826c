package meeting.congress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {

    @ParameterizedTest(name = "{0}: {4} of {1}")
    @DisplayName("G4: worked examples of RULEBOOK 7.7, inclusive and exclusive")
    @CsvSource({
        "V1 people's congress, 347, 2, 3, 232, true",
        "V3 local Party congress, 359, 1, 2, 180, false",
        "V3 local Party congress, 400, 1, 2, 201, false",
        "V5 primary Party 2020, 150, 4, 5, 120, true",
        "V5 primary Party 1990, 150, 4, 5, 121, false",
        "V6 consultative conference, 342, 2, 3, 229, false",
        "thirds are exact, 300, 2, 3, 200, true",
    })
    void requiresExactlyTheFraction(String example, int electorate, int numerator, int denominator, int required, boolean inclusive) {
        assertThat(new QuorumRule(numerator, denominator, inclusive).required(electorate)).isEqualTo(required);
    }
}
