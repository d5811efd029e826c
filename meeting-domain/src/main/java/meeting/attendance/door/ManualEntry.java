package meeting.attendance.door;

import java.time.Instant;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * A6. A person entered by hand.
 *
 * @param gate      where, in the gate's own words
 * @param reason    why no code was scanned, or why a refusal is overruled
 * @param scannedAt when the person came; null: now
 * @param nonce     the sender's own name for this entry, so that it may be sent twice (A3); null if it never is
 */
public record ManualEntry(SittingId sitting, PersonId person, String gate, String reason, Instant scannedAt, String nonce) {
    void check() {
        new InvalidInput.Check()
            .that(sitting != null, "sitting", "general.required")
            .that(person != null, "person", "general.required")
            .reason(reason, "reason")
            .present(gate, "gate").atMost(Scan.LONGEST_GATE, gate, "gate").atMost(Scan.LONGEST_NONCE, nonce, "nonce").orThrow();
    }
}
