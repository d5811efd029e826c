package meeting.accreditation.badge;

/** BG4. Why a badge is replaced. */
public enum Ending {
    LOST, DAMAGED;

    BadgeState state() {
        return this == LOST ? BadgeState.LOST : BadgeState.DAMAGED;
    }
}
