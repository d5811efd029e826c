package meeting.attendance.leave;

import static meeting.attendance.leave.Office.DEPUTY_SECRETARY_GENERAL;
import static meeting.attendance.leave.Office.GROUP_HEAD;
import static meeting.attendance.leave.Office.HEAD_OF_DELEGATION;
import static meeting.attendance.leave.Office.ORGANISATION_GROUP;
import static meeting.attendance.leave.Office.PRESIDIUM;
import static meeting.attendance.leave.Office.SECRETARIAT;
import static meeting.attendance.leave.Office.SECRETARY_GENERAL;

import java.util.List;
import meeting.congress.CongressKind;

/** LV3. Who decides as RULEBOOK 5.5 has it, until a congress lays down its own. */
final class UsualChains {
    private UsualChains() {
    }

    static List<Office> of(CongressKind kind, LeaveCase leave) {
        if (kind == CongressKind.CPPCC) return List.of(GROUP_HEAD, SECRETARY_GENERAL, ORGANISATION_GROUP);
        return switch (leave) {
            case WHOLE_SESSION -> List.of(SECRETARIAT, PRESIDIUM);
            case PART_OF_SESSION -> List.of(HEAD_OF_DELEGATION);
            case LONGER_THAN_A_DAY, ELECTION_SITTING -> List.of(HEAD_OF_DELEGATION, SECRETARIAT);
            case SHORT_ABSENCE -> List.of(DEPUTY_SECRETARY_GENERAL);
            case LEAVING_EARLY -> List.of(HEAD_OF_DELEGATION, SECRETARY_GENERAL);
        };
    }
}
