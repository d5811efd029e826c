package meeting.kernel;

import java.time.Duration;
import java.time.Instant;
import jakarta.persistence.Embeddable;

/** A half-open span of time: slots that only touch do not overlap. */
@Embeddable
public record TimeSlot(Instant from, Instant to) {
    public TimeSlot {
        if (!from.isBefore(to)) throw new IllegalArgumentException("from must precede to: " + from + " .. " + to);
    }

    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
