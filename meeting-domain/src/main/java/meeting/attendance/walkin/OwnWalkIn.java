package meeting.attendance.walkin;

import meeting.kernel.DomainException;

/** AR13: who asked does not decide. */
public final class OwnWalkIn extends DomainException {
    OwnWalkIn() {
        super("arrival.own-walk-in");
    }
}
