package meeting.attendance.door;

import meeting.kernel.DomainException;

/** PR6: a steward's device overrules nothing. */
public final class SupervisorsOnly extends DomainException {
    SupervisorsOnly() {
        super("attendance.supervisors-only");
    }
}
