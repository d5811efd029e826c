package meeting.attendance.presence;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;

/**
 * PR8, PR9. How many are where, at one instant.
 *
 * @param asOf    when it was counted
 * @param over    whether the sitting has ended or been cancelled
 * @param zones   persons inside, by zone; only zones with somebody in or gone out of them, gates without a zone last
 * @param people  on the roster: all but those withdrawn before they came
 */
public record PresenceCount(SittingId sitting, Instant asOf, boolean over, List<InZone> zones, int people) {

    /** @param zone null for gates that check none @param persons inside @param outside went out by a gate of it and have not come back */
    public record InZone(String zone, int persons, int outside) { }

    public int inside() {
        return zones.stream().mapToInt(InZone::persons).sum();
    }

    /** Out for a while. */
    public int out() {
        return over ? 0 : outside();
    }

    public int left() {
        return over ? outside() : 0;
    }

    public int signedIn() {
        return inside() + outside();
    }

    private int outside() {
        return zones.stream().mapToInt(InZone::outside).sum();
    }
}
