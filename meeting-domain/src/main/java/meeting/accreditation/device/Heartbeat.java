package meeting.accreditation.device;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import meeting.kernel.InvalidInput;

/**
 * GD4. What a device says of itself.
 *
 * @param sitting   where it works; null if nowhere yet
 * @param queued    scans it has not sent yet
 * @param clock     what its clock says; null if it has none
 * @param version   of the application it runs; null if it does not know
 * @param readiness what it has to work alone; a key that is not known is not kept
 */
public record Heartbeat(UUID sitting, int queued, Instant clock, String version, Map<String, Boolean> readiness) {
    private static final Set<String> KNOWN = Set.of("package", "keys", "storage", "clock", "camera");
    private static final int LONGEST_VERSION = 60;
    private static final int MOST_QUEUED = 1_000_000;

    public Heartbeat {
        var known = new TreeMap<>(readiness == null ? Map.<String, Boolean>of() : readiness);
        known.keySet().retainAll(KNOWN);
        readiness = known;
    }

    void check() {
        new InvalidInput.Check().that(queued >= 0 && queued <= MOST_QUEUED, "queued", "general.out-of-range", 0, MOST_QUEUED)
            .atMost(LONGEST_VERSION, version, "version").orThrow();
    }

    /** The words for which the answer is this. */
    String which(boolean there) {
        return String.join(",", readiness.entrySet().stream().filter(entry -> there == Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey).toList());
    }
}
