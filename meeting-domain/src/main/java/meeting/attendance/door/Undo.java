package meeting.attendance.door;

import meeting.attendance.SignInId;
import meeting.kernel.InvalidInput;

/**
 * A7. An admission to be taken back.
 *
 * @param gate   where it is taken back, in the gate's own words
 * @param reason why; null or blank where the gate that admitted takes it back within a minute
 * @param nonce  the sender's own name for this undo, so that it may be sent twice (A3); null if it never is
 */
public record Undo(SignInId admission, String gate, String reason, String nonce) {
    void check() {
        new InvalidInput.Check()
            .that(admission != null, "admission", "general.required")
            .present(gate, "gate").atMost(Scan.LONGEST_GATE, gate, "gate").atMost(Scan.LONGEST_NONCE, nonce, "nonce").orThrow();
    }

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
