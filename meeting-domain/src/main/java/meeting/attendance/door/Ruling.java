package meeting.attendance.door;

import meeting.accreditation.access.Passage;
import meeting.attendance.Reason;
import meeting.attendance.Verdict;

/** What follows from a look. @param reason null where there is nothing to say but welcome */
record Ruling(Verdict verdict, Reason reason) {
    static Ruling refused(Reason why) {
        return new Ruling(Verdict.REFUSED, why);
    }

    /** Whether somebody goes through the door by it. */
    boolean letsThrough() {
        return verdict == Verdict.ADMITTED || verdict == Verdict.PASSED || verdict == Verdict.WENT_OUT;
    }

    /** AC4: whoever goes in and must not go alone is told so before anything else. */
    Ruling with(Passage passage) {
        var goesIn = verdict == Verdict.ADMITTED || verdict == Verdict.PASSED;
        return goesIn && passage == Passage.ESCORTED ? new Ruling(verdict, Reason.ESCORT_NEEDED) : this;
    }
}
