package meeting.attendance.leave;

import static meeting.attendance.leave.Office.DEPUTY_SECRETARY_GENERAL;
import static meeting.attendance.leave.Office.GROUP_HEAD;
import static meeting.attendance.leave.Office.HEAD_OF_DELEGATION;
import static meeting.attendance.leave.Office.ORGANISATION_GROUP;
import static meeting.attendance.leave.Office.PRESIDIUM;
import static meeting.attendance.leave.Office.SECRETARIAT;
import static meeting.attendance.leave.Office.SECRETARY_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.congress.CongressKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class UsualChainsTest {
    static Stream<Arguments> chains() {
        return Stream.of(
            Arguments.of(LeaveCase.WHOLE_SESSION, List.of(SECRETARIAT, PRESIDIUM)),
            Arguments.of(LeaveCase.PART_OF_SESSION, List.of(HEAD_OF_DELEGATION)),
            Arguments.of(LeaveCase.LONGER_THAN_A_DAY, List.of(HEAD_OF_DELEGATION, SECRETARIAT)),
            Arguments.of(LeaveCase.SHORT_ABSENCE, List.of(DEPUTY_SECRETARY_GENERAL)),
            Arguments.of(LeaveCase.LEAVING_EARLY, List.of(HEAD_OF_DELEGATION, SECRETARY_GENERAL)),
            Arguments.of(LeaveCase.ELECTION_SITTING, List.of(HEAD_OF_DELEGATION, SECRETARIAT)));
    }

    @ParameterizedTest
    @MethodSource("chains")
    @DisplayName("LV3: the chains of RULEBOOK 5.5")
    void asTheRulebookHasThem(LeaveCase leaveCase, List<Office> offices) {
        assertThat(UsualChains.of(CongressKind.PARTY, leaveCase)).isEqualTo(offices);
        assertThat(UsualChains.of(CongressKind.PEOPLES, leaveCase)).isEqualTo(offices);
    }

    @ParameterizedTest
    @EnumSource(LeaveCase.class)
    @DisplayName("LV3: in the CPPCC the head of the group and the secretary-general, and the organisation group is told")
    void asTheCppccHasThem(LeaveCase leaveCase) {
        assertThat(UsualChains.of(CongressKind.CPPCC, leaveCase)).isEqualTo(List.of(GROUP_HEAD, SECRETARY_GENERAL, ORGANISATION_GROUP));
    }

    @ParameterizedTest
    @EnumSource(CongressKind.class)
    @DisplayName("LV4: in every chain somebody decides")
    void somebodyDecides(CongressKind kind) {
        assertThat(Arrays.stream(LeaveCase.values()).map(each -> UsualChains.of(kind, each)))
            .allMatch(chain -> chain.stream().anyMatch(office -> !office.isInformed()));
    }
}
