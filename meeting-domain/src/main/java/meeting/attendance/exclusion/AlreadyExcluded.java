package meeting.attendance.exclusion;

import meeting.kernel.DomainException;

/** QS9: the person is excluded already. */
public final class AlreadyExcluded extends DomainException {
    AlreadyExcluded() {
        super("attendance.exclusion-twice");
    }
}
