package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.attendance.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where each code of RULEBOOK 5.6 is seen on a screen, by the code itself. */
class ReasonCodesTest {
    private static final int CODES = 17;
    private static final List<Shown> SHOWN = List.of(
        new Shown("R01", GateBadCodesIT.class, "badSignatures"), new Shown("R01", GateReasonsIT.class, "thePerson"),
        new Shown("R02", GateReasonsIT.class, "notThisPerson"), new Shown("R02", GateSecondLookIT.class, "notThisPerson"),
        new Shown("R03", GateReasonsIT.class, "lookAgain"),
        new Shown("R04", GateReasonsIT.class, "thePerson"), new Shown("R04", GateSecondLookIT.class, "overrules"),
        new Shown("R05", GateReasonsIT.class, "thePerson"),
        new Shown("R06", GateReasonsIT.class, "theBadge"), new Shown("R06", BadgeJourneyIT.class, "lostAndReplaced"),
        new Shown("R07", GateReasonsIT.class, "theBadge"),
        new Shown("R08", GateReasonsIT.class, "theHour"), new Shown("R08", GateReasonsIT.class, "theZone"),
        new Shown("R09", GateReasonsIT.class, "lookAgain"),
        new Shown("R10", GateReasonsIT.class, "notThisPerson"), new Shown("R10", GateSecondLookIT.class, "notThisPerson"),
        new Shown("R11", GateReasonsIT.class, "lookAgain"), new Shown("R11", LeaveJourneyIT.class, "approvedAndThenCancelledByPresence"),
        new Shown("R12", ArrivalJourneyIT.class, "saysWhatIsToBeLookedAt"),
        new Shown("R13", ArrivalJourneyIT.class, "saysWhatIsToBeLookedAt"),
        new Shown("R14", ArrivalJourneyIT.class, "saysWhatIsToBeLookedAt"),
        new Shown("R15", LeaveJourneyIT.class, "countsItself"),
        new Shown("R16", GateReasonsIT.class, "lookAgain"),
        new Shown("R17", GateReasonsIT.class, "notThisPerson"), new Shown("R17", GateSecondLookIT.class, "notThisPerson"));

    private record Shown(String code, Class<?> test, String method) { }

    @Test
    @DisplayName("R01 to R17: every code is seen on a screen, and a gate knows no other")
    void everyCodeIsShown() {
        assertThat(SHOWN.stream().map(Shown::code).distinct()).containsExactlyElementsOf(IntStream.rangeClosed(1, CODES).mapToObj("R%02d"::formatted).toList());
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).isSubsetOf(SHOWN.stream().map(Shown::code).toList());
    }

    @ParameterizedTest
    @MethodSource("shown")
    @DisplayName("the test that is named is there, and names the code")
    void theTestIsThere(Shown shown) {
        var named = Arrays.stream(shown.test().getDeclaredMethods()).filter(method -> method.getName().equals(shown.method()))
            .map(method -> method.getAnnotation(DisplayName.class)).filter(name -> name != null).map(DisplayName::value);

        assertThat(named).singleElement().asString().contains(shown.code());
    }

    static Stream<Shown> shown() {
        return SHOWN.stream();
    }
}
