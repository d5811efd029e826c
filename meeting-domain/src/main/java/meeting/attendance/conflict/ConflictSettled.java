package meeting.attendance.conflict;

import meeting.kernel.DomainException;

/** CF1: somebody else acknowledged it before. */
public final class ConflictSettled extends DomainException {
    ConflictSettled() {
        super("attendance.conflict-settled");
    }
}
