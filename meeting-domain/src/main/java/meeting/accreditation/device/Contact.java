package meeting.accreditation.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * GD4. What a device said of itself last.
 *
 * @param at      when the server heard it
 * @param sitting where it works; null if nowhere yet
 * @param queued  scans it has not sent yet
 * @param drift   how far its clock is ahead of the server's; negative: behind
 * @param version of the application it runs
 * @param ready   what it has to work alone, in its own words: {@code package, keys, storage, clock, camera}
 * @param lacking what it has not
 */
public record Contact(Instant at, UUID sitting, int queued, Duration drift, String version, Set<String> ready, Set<String> lacking) {
    private static final Duration SILENT_AFTER = Duration.ofMinutes(1);
    private static final Duration WRONG_CLOCK = Duration.ofSeconds(30);

    public Contact {
        ready = Set.copyOf(ready);
        lacking = Set.copyOf(lacking);
    }

    public boolean isSilent(Instant now) {
        return at.plus(SILENT_AFTER).isBefore(now);
    }

    public boolean isClockWrong() {
        return drift.abs().compareTo(WRONG_CLOCK) > 0;
    }

    /** Whether it could work alone at the sitting it stands at. */
    public boolean isReady() {
        return lacking.isEmpty() && !ready.isEmpty();
    }
}
