package meeting.attendance.walkin;

import meeting.kernel.DomainException;

/** AR14: the request was approved or refused before. */
public final class WalkInDecided extends DomainException {
    WalkInDecided(String by) {
        super("arrival.walk-in-decided", by);
    }
}
