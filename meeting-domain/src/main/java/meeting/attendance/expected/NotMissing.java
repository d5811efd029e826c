package meeting.attendance.expected;

import meeting.kernel.DomainException;

/** AR9: the person has arrived meanwhile. */
public final class NotMissing extends DomainException {
    NotMissing(String name) {
        super("arrival.not-missing", name);
    }
}
