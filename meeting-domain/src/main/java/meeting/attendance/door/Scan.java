package meeting.attendance.door;

import java.time.Instant;
import meeting.agenda.SittingId;
import meeting.attendance.SignInMethod;
import meeting.attendance.Way;
import meeting.kernel.InvalidInput;

/**
 * A code held against a gate.
 *
 * @param code      as read or typed, whatever it is
 * @param gate      where, in the gate's own words
 * @param way       which way the person goes, where the device serves both; null: in
 * @param scannedAt when, by the device's clock; null: now
 * @param nonce     the device's own name for this scan, so that it may be sent twice (A3); null if it never is
 */
public record Scan(SittingId sitting, String code, String gate, SignInMethod method, Way way, Instant scannedAt, String nonce) {
    static final int LONGEST_GATE = 80;
    static final int LONGEST_NONCE = 100;

    /** Going in. */
    public Scan(SittingId sitting, String code, String gate, SignInMethod method, Instant scannedAt, String nonce) {
        this(sitting, code, gate, method, null, scannedAt, nonce);
    }

    void check() {
        new InvalidInput.Check()
            .that(sitting != null, "sitting", "general.required")
            .that(code != null, "code", "general.required")
            .that(method != null && method != SignInMethod.MANUAL, "method", "attendance.not-a-scan")
            .present(gate, "gate").atMost(LONGEST_GATE, gate, "gate").atMost(LONGEST_NONCE, nonce, "nonce").orThrow();
    }
}
