package meeting.attendance.door;

import meeting.kernel.DomainException;

/** A7: what is undone is not undone again. */
public final class AdmissionUndone extends DomainException {
    AdmissionUndone() {
        super("attendance.admission-undone");
    }
}
