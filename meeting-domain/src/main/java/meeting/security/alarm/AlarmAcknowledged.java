package meeting.security.alarm;

import meeting.kernel.DomainException;

/** SC13: somebody has acknowledged it already. */
public final class AlarmAcknowledged extends DomainException {
    AlarmAcknowledged(String by) {
        super("security.alarm-acknowledged", by);
    }
}
