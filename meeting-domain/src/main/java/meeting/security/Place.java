package meeting.security;

import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.persistence.Embeddable;
import meeting.kernel.InvalidInput;

/**
 * Where something is, as exactly as is known; at least one of the three.
 *
 * @param zone  Z0 to Z9 (RULEBOOK 5.3); null if none is meant
 * @param hall  of the congress; null if none is meant
 * @param spot  in words, at most {@value #LONGEST} characters; null if none are needed
 */
@Embeddable
public record Place(String zone, UUID hall, String spot) {
    static final int LONGEST = 200;
    private static final Pattern ZONE = Pattern.compile("Z[0-9]");

    public Place {
        zone = tidy(zone);
        spot = tidy(spot);
    }

    /** Faults are named by the fields {@code zone} and {@code spot}. */
    public void check(InvalidInput.Check check) {
        check.that(zone == null || ZONE.matcher(zone).matches(), "zone", "security.no-such-zone")
            .that(zone != null || hall != null || spot != null, "spot", "security.place-needed")
            .atMost(LONGEST, spot, "spot");
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
