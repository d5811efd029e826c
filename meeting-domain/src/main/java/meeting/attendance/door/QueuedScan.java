package meeting.attendance.door;

import java.time.Instant;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.kernel.InvalidInput;

/**
 * PR7. What a device decided alone and hands in later.
 *
 * @param code    as read or typed, whatever it is; of the person concerned where something is taken back
 * @param nonce   the device's own name for it, always there
 * @param verdict what the device decided
 * @param reason  why; null where nothing stood in the way. One of the stewards' with REFUSED: not the person on the badge
 * @param note    why a refusal was overruled, with ADMITTED; else null
 */
public record QueuedScan(SittingId sitting, String code, String gate, SignInMethod method, Way way, Instant scannedAt, String nonce, Verdict verdict,
                         Reason reason, String note) {
    void check() {
        new InvalidInput.Check()
            .that(sitting != null, "sittingId", "general.required")
            .that(code != null, "code", "general.required")
            .that(scannedAt != null, "scannedAt", "general.required")
            .that(verdict != null, "verdict", "general.required")
            .present(nonce, "nonce").atMost(Scan.LONGEST_NONCE - Line.OF_THE_DEVICE.length(), nonce, "nonce")
            .present(gate, "gate").atMost(Scan.LONGEST_GATE, gate, "gate").orThrow();
    }

    /** PR6. */
    boolean overrules() {
        return verdict == Verdict.ADMITTED && note != null && !note.isBlank();
    }

    /** A7, PR5: whether it takes back what the same device decided just before. */
    boolean takesBack() {
        return verdict == Verdict.UNDONE || verdict == Verdict.REFUSED && reason != null && reason.isOfStewards();
    }

    Ruling asRuling() {
        return new Ruling(verdict, reason);
    }

    /** What comes of it: whom the device turned away is not in, whatever the server would have said; whom it let in, the server judges (PR7). */
    Ruling judged(Ruling own) {
        return switch (verdict) {
            case ADMITTED, PASSED, WENT_OUT -> own;
            case REPEATED -> own.letsThrough() ? new Ruling(Verdict.REPEATED, reason == null ? Reason.ALREADY_SIGNED_IN : reason) : own;
            case REFUSED -> reason == null && own.verdict() == Verdict.REFUSED ? own : Ruling.refused(reason == null ? Reason.UNREADABLE : reason);
            case UNDONE -> Ruling.refused(Reason.NOT_SIGNED_IN);
        };
    }
}
