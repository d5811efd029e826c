package meeting.accreditation.vetting;

/** VT2. */
public enum VettingVerdict {
    APPROVE, REFUSE, ASK
}
