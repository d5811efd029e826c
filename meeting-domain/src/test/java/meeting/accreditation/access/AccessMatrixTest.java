package meeting.accreditation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessMatrixTest {
    private static final Instant TEN_IN_SHANGHAI = Instant.parse("2027-01-12T02:00:00Z");
    private static final LocalDate TWELFTH = LocalDate.of(2027, 1, 12);

    @Test
    @DisplayName("AC3: a type enters a zone where a rule says so and nowhere else; an unknown type enters nothing")
    void noRuleNoEntry() {
        var matrix = matrix(AccessRule.always("DELEGATE", Zone.Z2, false));

        assertThat(matrix.decide("DELEGATE", Zone.Z2, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.ALLOWED);
        assertThat(matrix.decide("DELEGATE", Zone.Z5, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.WRONG_ZONE);
        assertThat(matrix.decide("STAFF", Zone.Z2, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.WRONG_ZONE);
        assertThat(matrix(AccessRule.always("CHEF", Zone.Z9, false)).decide("CHEF", Zone.Z9, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.WRONG_ZONE);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AC3: hours are meant in the congress's zone, the first included, the last excluded")
    @CsvSource({"2027-01-11T22:59:59Z, WRONG_TIME", "2027-01-11T23:00:00Z, ALLOWED", "2027-01-12T10:59:59Z, ALLOWED", "2027-01-12T11:00:00Z, WRONG_TIME"})
    void hours(Instant at, Passage expected) {
        var daytime = new AccessRule("OBSERVER", Zone.Z3, null, null, LocalTime.of(7, 0), LocalTime.of(19, 0), false);

        assertThat(matrix(daytime).decide("OBSERVER", Zone.Z3, at, false)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AC3: days are meant in the congress's zone, first and last included")
    @CsvSource({"2027-01-11T15:59:59Z, WRONG_TIME", "2027-01-11T16:00:00Z, ALLOWED", "2027-01-13T15:59:59Z, ALLOWED", "2027-01-13T16:00:00Z, WRONG_TIME"})
    void days(Instant at, Passage expected) {
        var twoDays = new AccessRule("GUEST", Zone.Z3, TWELFTH, TWELFTH.plusDays(1), null, null, false);

        assertThat(matrix(twoDays).decide("GUEST", Zone.Z3, at, false)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("AC3: hours over midnight belong to the day they began on")
    @CsvSource({"2027-01-12T13:59:59Z, WRONG_TIME", "2027-01-12T14:00:00Z, ALLOWED", "2027-01-12T21:59:59Z, ALLOWED", "2027-01-12T22:00:00Z, WRONG_TIME",
        "2027-01-11T18:00:00Z, WRONG_TIME", "2027-01-13T14:00:00Z, WRONG_TIME"})
    void overMidnight(Instant at, Passage expected) {
        var night = new AccessRule("SECURITY", Zone.Z9, TWELFTH, TWELFTH, LocalTime.of(22, 0), LocalTime.of(6, 0), false);

        assertThat(matrix(night).decide("SECURITY", Zone.Z9, at, false)).isEqualTo(expected);
    }

    @Test
    @DisplayName("AC3: one end alone is enough, of days and of hours")
    void openEnds() {
        assertThat(matrix(new AccessRule("GUEST", Zone.Z3, TWELFTH, null, LocalTime.of(10, 0), null, false)).decide("GUEST", Zone.Z3, TEN_IN_SHANGHAI, false))
            .isEqualTo(Passage.ALLOWED);
        assertThat(matrix(new AccessRule("GUEST", Zone.Z3, null, TWELFTH, null, LocalTime.of(10, 0), false)).decide("GUEST", Zone.Z3, TEN_IN_SHANGHAI, false))
            .isEqualTo(Passage.WRONG_TIME);
    }

    @Test
    @DisplayName("AC4: an escort is asked for; a rule without one that holds at the same moment is enough")
    void escorts() {
        var escorted = AccessRule.always("PRESS", Zone.Z2, true);
        var aloneInTheMorning = new AccessRule("PRESS", Zone.Z2, null, null, LocalTime.of(8, 0), LocalTime.of(11, 0), false);

        assertThat(matrix(escorted).decide("PRESS", Zone.Z2, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.ESCORTED);
        assertThat(matrix(escorted, aloneInTheMorning).decide("PRESS", Zone.Z2, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.ALLOWED);
        assertThat(matrix(escorted, aloneInTheMorning).decide("PRESS", Zone.Z2, TEN_IN_SHANGHAI.plusSeconds(7200), false)).isEqualTo(Passage.ESCORTED);
        assertThat(Passage.ESCORTED.isOpen()).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("AC5: while a vote is on the only staff badge on the voting floor and in the counting room is that of election staff")
    @CsvSource({"DELEGATE, Z2, ALLOWED", "ELECTION, Z2, ALLOWED", "ELECTION, Z5, ALLOWED", "STAFF, Z2, VOTING", "STAFF, Z5, VOTING", "SECURITY, Z2, VOTING",
        "STAFF, Z3, ALLOWED", "DELEGATE, Z5, WRONG_ZONE"})
    void election(String type, Zone zone, Passage expected) {
        var matrix = matrix(AccessRule.always("DELEGATE", Zone.Z2, false), AccessRule.always("ELECTION", Zone.Z2, false),
            AccessRule.always("ELECTION", Zone.Z5, false), AccessRule.always("STAFF", Zone.Z2, false), AccessRule.always("STAFF", Zone.Z5, false),
            AccessRule.always("STAFF", Zone.Z3, false), AccessRule.always("SECURITY", Zone.Z2, false));

        assertThat(matrix.decide(type, zone, TEN_IN_SHANGHAI, true)).isEqualTo(expected);
        if (expected == Passage.VOTING) assertThat(matrix.decide(type, zone, TEN_IN_SHANGHAI, false)).isEqualTo(Passage.ALLOWED);
    }

    @Test
    @DisplayName("AC3: the zones of a type as a bitmap, as codes carry them")
    void bitmap() {
        var matrix = matrix(AccessRule.always("STAFF", Zone.Z0, false), AccessRule.always("STAFF", Zone.Z9, true), AccessRule.always("PRESS", Zone.Z4, false));

        assertThat(matrix.zones("STAFF")).isEqualTo(0b10_0000_0001);
        assertThat(matrix.zones("CHEF")).isZero();
    }

    @Test
    @DisplayName("AC3: a rule that could never hold is refused")
    void neverHolds() {
        assertThatThrownBy(() -> new AccessRule("STAFF", Zone.Z1, TWELFTH, TWELFTH.minusDays(1), null, null, false).check()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AccessRule("STAFF", Zone.Z1, null, null, LocalTime.NOON, LocalTime.NOON, false).check()).isInstanceOf(InvalidInput.class);
    }

    private static AccessMatrix matrix(AccessRule... rules) {
        return new AccessMatrix(ZoneId.of("Asia/Shanghai"), List.of(type("DELEGATE", false, false), type("OBSERVER", false, false), type("GUEST", false, false),
            type("PRESS", true, false), type("STAFF", true, false), type("SECURITY", true, false), type("ELECTION", true, true)), List.of(rules));
    }

    private static BadgeType type(String code, boolean staff, boolean election) {
        return new BadgeType(code, 0, LocalizedText.of(code), BadgeColour.GREEN, staff, election);
    }
}
