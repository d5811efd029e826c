package meeting.attendance.arrival;

import meeting.kernel.DomainException;

/** AR2: somebody who has withdrawn or is suspended. */
public final class MayNotArrive extends DomainException {
    MayNotArrive(String name, Concern.Kind why) {
        super(why == Concern.Kind.SUSPENDED ? "arrival.suspended" : "arrival.withdrawn", name);
    }
}
