package meeting.attendance.absence;

import meeting.kernel.DomainException;

/** AB5: somebody else answered before, or the absence is no longer what it was. */
public final class AbsenceAnswered extends DomainException {
    AbsenceAnswered() {
        super("attendance.absence-answered");
    }
}
