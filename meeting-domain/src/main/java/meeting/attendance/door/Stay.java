package meeting.attendance.door;

import java.time.Instant;
import meeting.attendance.SignInAnswer.Earlier;
import meeting.attendance.SignInId;
import meeting.attendance.Verdict;

/**
 * How far a person got at a sitting.
 *
 * @param turn      number of the last change; 0 before the first
 * @param verdict   of the last change; null before the first
 * @param zone      behind the gate of the last change; null if that checks none
 * @param lastLine  the line of the last change; null before the first
 * @param admission in force; what it was if it has been taken back; null before the first
 * @param by        id of the actor that admitted; null before the first
 */
record Stay(int turn, Verdict verdict, String zone, SignInId lastLine, Earlier admission, String by) {
    static final Stay NONE = new Stay(0, null, null, null, null, null);

    /** A1: signed in, wherever the person is now. */
    boolean isIn() {
        return verdict == Verdict.ADMITTED || verdict == Verdict.PASSED || verdict == Verdict.WENT_OUT;
    }

    /** Whether this admission is the one in force. */
    boolean isIn(SignInId by) {
        return isIn() && admission.id().equals(by);
    }

    /** A7, PR7: whether this actor admitted the person within the minute before. */
    boolean isJustAdmittedBy(String actor, Instant at) {
        return isIn() && actor.equals(by) && !admission.at().plus(Line.QUICK_UNDO).isBefore(at);
    }

    /** PR2. */
    boolean isOutside() {
        return verdict == Verdict.WENT_OUT;
    }

    /** PR3: whether going in here leads anywhere the person is not yet. */
    boolean isElsewhere(String there) {
        return isOutside() || there != null && !there.equals(zone);
    }
}
