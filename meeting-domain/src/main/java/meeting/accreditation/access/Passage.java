package meeting.accreditation.access;

/** Whether a badge type enters a zone at a moment, and if not, why. */
public enum Passage {
    ALLOWED,
    /** Only with somebody who may go there alone (AC4). */
    ESCORTED,
    /** No rule lets this type into this zone (AC3). */
    WRONG_ZONE,
    /** A rule does, but not on this day or at this hour (AC3). */
    WRONG_TIME,
    /** A vote is on and this is a staff badge other than election staff's (AC5). */
    VOTING;

    public boolean isOpen() {
        return this == ALLOWED || this == ESCORTED;
    }
}
