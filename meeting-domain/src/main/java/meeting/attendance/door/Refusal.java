package meeting.attendance.door;

import meeting.attendance.Reason;
import meeting.attendance.SignInId;
import meeting.kernel.InvalidInput;

/**
 * PR5. What the steward saw: not the person whose badge was scanned.
 *
 * @param scan  the line that was written for the badge
 * @param why   one of the reasons that only a look at the person tells
 * @param gate  where, in the gate's own words
 * @param note  what was seen; may be left out where the gate that scanned refuses within a minute
 * @param nonce the sender's own name for this refusal, so that it may be sent twice (A3); null if it never is
 */
public record Refusal(SignInId scan, Reason why, String gate, String note, String nonce) {
    void check() {
        new InvalidInput.Check()
            .that(scan != null, "scan", "general.required")
            .that(why != null && why.isOfStewards(), "why", "attendance.not-a-stewards-reason")
            .present(gate, "gate").atMost(Scan.LONGEST_GATE, gate, "gate").atMost(Scan.LONGEST_NONCE, nonce, "nonce").orThrow();
    }
}
