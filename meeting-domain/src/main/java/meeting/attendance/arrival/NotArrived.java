package meeting.attendance.arrival;

import meeting.kernel.DomainException;

/** There is no arrival to undo or to complete. */
public final class NotArrived extends DomainException {
    NotArrived() {
        super("arrival.not-arrived");
    }
}
