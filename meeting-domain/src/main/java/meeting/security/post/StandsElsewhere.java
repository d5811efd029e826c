package meeting.security.post;

import meeting.kernel.DomainException;

/** SC5: at that time this person stands at another post. */
public final class StandsElsewhere extends DomainException {
    StandsElsewhere(WatchDetails other) {
        super("security.stands-elsewhere", other.guard(), other.post());
    }
}
