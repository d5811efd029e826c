package meeting.attendance.arrival;

import java.time.Instant;
import meeting.kernel.DomainException;

/** AR1: somebody was taken in before. */
public final class AlreadyArrived extends DomainException {
    AlreadyArrived(String name, Instant at, String desk, String by) {
        super("arrival.already-arrived", name, at, desk, by);
    }
}
