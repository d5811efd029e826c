package meeting.attendance.door;

import java.time.Instant;
import java.time.LocalDate;
import meeting.accreditation.access.AccessInForce;
import meeting.accreditation.badge.BadgeState;
import meeting.attendance.Reason;

/**
 * What a code is printed on (BG1). A person without a badge has the type of the category and no state.
 *
 * @param state null where there is no badge
 * @param from  first day it is good for, in the congress's zone; null: as the congress has it, which is not held against anybody
 * @param until last day, included; null likewise
 */
record Badge(String type, BadgeState state, LocalDate from, LocalDate until) {

    /** Why it opens nothing; null if it does. */
    Reason fault(Instant at, AccessInForce access) {
        if (state == null) return null;
        if (!state.opensDoors(access.strict())) return switch (state) {
            case LOST -> Reason.CODE_LOST;
            case REVOKED -> Reason.CODE_REVOKED;
            case DAMAGED -> Reason.BADGE_DAMAGED;
            case RETURNED -> Reason.BADGE_RETURNED;
            case REQUESTED, VETTED, PRINTED, ISSUED, REISSUED -> Reason.BADGE_NOT_HANDED_OUT;
        };
        var day = LocalDate.ofInstant(at, access.matrix().clock());
        if (from != null && day.isBefore(from)) return Reason.BADGE_NOT_YET_VALID;
        return until != null && day.isAfter(until) ? Reason.BADGE_EXPIRED : null;
    }
}
