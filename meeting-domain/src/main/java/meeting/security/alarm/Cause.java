package meeting.security.alarm;

import java.time.Instant;
import java.util.UUID;

/**
 * SC11: what one alarm is about, as it is now.
 *
 * @param key    what makes it one: a person, a code, a gate or a device
 * @param person null where it is about none
 * @param gate   where it was last; null where it is nowhere
 * @param first  when the first sign of it was received
 * @param last   when the last was
 * @param times  number of signs
 */
record Cause(Name name, UUID sitting, UUID person, String gate, Instant first, Instant last, int times) {

    /** What tells causes apart. */
    record Name(UUID congress, DoorAlarmKind kind, String key) { }
}
