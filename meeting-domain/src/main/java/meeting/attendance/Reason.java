package meeting.attendance;

import java.util.EnumSet;
import java.util.Set;
import meeting.accreditation.access.Passage;
import meeting.accreditation.signing.Problem;

/** A4. Why a gate does not simply admit, with the code people know it by (RULEBOOK 5.6). */
public enum Reason {
    /** No code at all: misread or mistyped. */
    UNREADABLE("R01"),
    /** Nobody of this congress has this code. */
    NOT_ON_ROSTER("R01"),
    /** Was on the roster and has withdrawn. */
    WITHDRAWN("R01"),
    /** The signature of the badge does not fit. */
    CODE_FORGED("R01"),
    /** A badge of another congress. */
    OTHER_CONGRESS("R01"),
    /** Signed by a key that this congress never had, or this gate does not know yet. */
    KEY_UNKNOWN("R01"),
    /** Signed by a key that was revoked or has ended. */
    KEY_ENDED("R01"),
    /** The steward looked: not the person on the badge. */
    IDENTITY_MISMATCH("R02"),
    /** Signed in already. */
    ALREADY_SIGNED_IN("R03"),
    /** Went out already. */
    ALREADY_OUT("R03"),
    CREDENTIALS_PENDING("R04"),
    CREDENTIALS_REFUSED("R04"),
    SUSPENDED("R05"),
    CODE_LOST("R06"),
    CODE_REVOKED("R07"),
    /** Handed in broken and replaced. */
    BADGE_DAMAGED("R07"),
    /** Given back for good. */
    BADGE_RETURNED("R07"),
    /** Printed, maybe, but never handed out, where the congress asks for that. */
    BADGE_NOT_HANDED_OUT("R07"),
    /** The badge's first day is still to come. */
    BADGE_NOT_YET_VALID("R08"),
    /** The badge's last day is over. */
    BADGE_EXPIRED("R08"),
    TOO_EARLY("R08"),
    TOO_LATE("R08"),
    SITTING_CANCELLED("R08"),
    /** Badges of this type stay out of the zone behind this gate. */
    WRONG_ZONE("R08"),
    /** Badges of this type may go there, but not now. */
    WRONG_TIME("R08"),
    /** A vote is on: of staff only election staff go in. */
    VOTING("R08"),
    /** Admitted, but only with somebody who may go there alone. */
    ESCORT_NEEDED("R08"),
    /** Goes out without having been signed in. */
    NOT_SIGNED_IN("R08"),
    /** Admitted, but after the quorum was counted: the count stays as it was. */
    AFTER_SNAPSHOT("R09"),
    /** The steward looked: somebody stands in for the person on the badge. */
    SUBSTITUTE("R10"),
    /** Admitted, and with it the leave is at an end. */
    LEAVE_ENDS("R11"),
    /** Admitted, but others bear the same name: look at unit and photo. */
    NAMESAKE("R16"),
    /** The steward looked: somebody signs in for another who is not there. */
    SIGNED_FOR_ANOTHER("R17");

    /** PR5: what only a look at the person tells. */
    private static final Set<Reason> OF_STEWARDS = EnumSet.of(IDENTITY_MISMATCH, SUBSTITUTE, SIGNED_FOR_ANOTHER);

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** PR5. */
    public static Set<Reason> ofStewards() {
        return EnumSet.copyOf(OF_STEWARDS);
    }

    /** PR5. */
    public boolean isOfStewards() {
        return OF_STEWARDS.contains(this);
    }

    /** What reading a code told. */
    public static Reason of(Problem problem) {
        return switch (problem) {
            case UNREADABLE -> UNREADABLE;
            case FORGED -> CODE_FORGED;
            case OTHER_CONGRESS -> OTHER_CONGRESS;
            case UNKNOWN_KEY -> KEY_UNKNOWN;
            case KEY_ENDED -> KEY_ENDED;
            case NOT_YET_VALID -> BADGE_NOT_YET_VALID;
            case EXPIRED -> BADGE_EXPIRED;
        };
    }

    /** Why the way is barred. @throws IllegalArgumentException if it is not */
    public static Reason of(Passage refused) {
        return switch (refused) {
            case WRONG_ZONE -> WRONG_ZONE;
            case WRONG_TIME -> WRONG_TIME;
            case VOTING -> VOTING;
            case ALLOWED, ESCORTED -> throw new IllegalArgumentException("not refused: " + refused);
        };
    }
}
