package meeting.security.overview;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;

/**
 * The doors of a sitting at one instant (SC14).
 *
 * @param asOf     when it was read
 * @param persons  who are in, inside the denominator or outside
 * @param present  of those expected
 * @param expected persons inside the denominator
 * @param scans    decided at the doors, of whatever verdict
 * @param refused  of them
 * @param gates    the busiest of the last minute first
 * @param reasons  why gates refused, the most frequent first
 * @param zones    who is where now, by zone
 */
public record DoorBoard(SittingId sitting, Instant asOf, int persons, int present, int expected, int scans, int refused, List<GateFlow> gates,
                        List<Refusals> reasons, List<Inside> zones, Forecast forecast) {

    /** @param zone Z0 to Z9; null for gates that stand for none @param persons there now @param outside of those signed in, gone out and not back */
    public record Inside(String zone, int persons, int outside) { }

    /** @param reason name of an {@code attendance.Reason} @param times in the whole sitting @param lately of them in ten minutes @param gate the last */
    public record Refusals(String reason, int times, int lately, Instant lastAt, String gate) { }

    /** Scans of all gates in the last minute that is over. */
    public int lastMinute() {
        return gates.stream().mapToInt(gate -> gate.lastMinute(asOf)).sum();
    }

    /** Whether any gate stands for a zone. */
    public boolean isZoned() {
        return zones.stream().anyMatch(inside -> inside.zone() != null);
    }

    /** Signed in, gone out and not back. */
    public int outside() {
        return zones.stream().mapToInt(Inside::outside).sum();
    }

    /** Gates that are open (SC18). */
    public long open() {
        return gates.stream().filter(gate -> gate.isOpen(asOf)).count();
    }
}
