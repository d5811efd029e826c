package meeting.attendance.exclusion;

import meeting.kernel.DomainException;

/** QS9: somebody has undone it before. */
public final class ExclusionUndone extends DomainException {
    ExclusionUndone() {
        super("attendance.exclusion-undone");
    }
}
