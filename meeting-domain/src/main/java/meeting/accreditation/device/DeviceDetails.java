package meeting.accreditation.device;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import meeting.kernel.InvalidInput;

/**
 * GD3. What security decides of a device.
 *
 * @param label    what is written on it
 * @param zone     {@code Z0} to {@code Z9} (RULEBOOK 5.3), the zone that begins behind it; null: none, so that no zone is checked
 * @param sittings at which it may work; empty: at every one of its congress
 */
public record DeviceDetails(String label, DeviceRole role, String zone, Direction direction, Set<UUID> sittings) {
    static final int LONGEST_LABEL = 80;
    private static final Pattern ZONE = Pattern.compile("Z[0-9]");

    public DeviceDetails {
        label = label == null ? null : label.strip();
        zone = zone == null || zone.isBlank() ? null : zone.strip();
        sittings = sittings == null ? Set.of() : Set.copyOf(sittings);
    }

    /** A steward's, for whoever comes, anywhere and at every sitting. */
    public static DeviceDetails of(String label) {
        return new DeviceDetails(label, DeviceRole.STEWARD, null, Direction.BOTH, Set.of());
    }

    /** Whether it may work at this sitting of its congress. */
    public boolean standsAt(UUID sitting) {
        return sittings.isEmpty() || sittings.contains(sitting);
    }

    void check() {
        new InvalidInput.Check().present(label, "label").atMost(LONGEST_LABEL, label, "label")
            .that(role != null, "role", "general.required")
            .that(direction != null, "direction", "general.required")
            .that(zone == null || ZONE.matcher(zone).matches(), "zone", "accreditation.no-such-zone").orThrow();
    }
}
