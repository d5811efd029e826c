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
 */
public record DoorBoard(SittingId sitting, Instant asOf, int persons, int present, int expected, int scans, int refused, List<GateFlow> gates,
                        List<Refusals> reasons, Forecast forecast) {

    /** @param reason name of an {@code attendance.Reason} @param times in the whole sitting @param lately of them in ten minutes @param gate the last */
    public record Refusals(String reason, int times, int lately, Instant lastAt, String gate) { }

    /** Scans of all gates in the last minute that is over. */
    public int lastMinute() {
        return gates.stream().mapToInt(gate -> gate.lastMinute(asOf)).sum();
    }

    /** Gates that are open (SC18). */
    public long open() {
        return gates.stream().filter(gate -> gate.isOpen(asOf)).count();
    }
}
