package meeting.accreditation.signing;

/** SG2. Why a text that was read at a gate is not believed; the first that holds, in this order. */
public enum Problem {
    /** Neither a code nor a signed code, or too long. */
    UNREADABLE,
    OTHER_CONGRESS,
    /** Signed, it says, by a key that this congress never had or this gate does not know yet. */
    UNKNOWN_KEY,
    /** The signature does not fit: nobody of this congress printed it. */
    FORGED,
    /** SG4: the key was revoked, or retired and its last day is over. */
    KEY_ENDED,
    NOT_YET_VALID,
    EXPIRED
}
