package meeting.attendance.door;

import java.time.Instant;
import meeting.attendance.SignInMethod;
import meeting.attendance.Way;

/**
 * How somebody came to a gate, as far as the ledger keeps it.
 *
 * @param rawCode  as it was read; null where nothing was
 * @param at       when it happened; never after {@code received}
 * @param received when the server heard of it
 * @param note     the reason given by hand; null if none was
 * @param device   what the device had decided alone; null where the server decides
 */
record Approach(String rawCode, String gate, SignInMethod method, Way way, Instant at, Instant received, String nonce, String note, Ruling device) {
    Approach {
        note = note == null || note.isBlank() ? null : note.strip();
        if (at == null || at.isAfter(received)) at = received;
    }

    static Approach of(Scan scan, Instant received) {
        return new Approach(scan.code(), scan.gate(), scan.method(), scan.way(), scan.scannedAt(), received, scan.nonce(), null, null);
    }

    static Approach of(ManualEntry entry, Instant received) {
        return new Approach(null, entry.gate(), SignInMethod.MANUAL, Way.IN, entry.scannedAt(), received, entry.nonce(), entry.reason(), null);
    }

    static Approach of(Undo undo, Instant received) {
        return new Approach(null, undo.gate(), SignInMethod.MANUAL, Way.IN, received, received, undo.nonce(), undo.reason(), null);
    }

    static Approach of(Refusal refusal, Instant received) {
        return new Approach(null, refusal.gate(), SignInMethod.MANUAL, Way.IN, received, received, refusal.nonce(), refusal.note(), null);
    }

    static Approach of(QueuedScan scan, String nonce, Instant received) {
        return new Approach(scan.code(), scan.gate(), scan.method() == null ? SignInMethod.SCAN : scan.method(), scan.way(), scan.scannedAt(), received, nonce,
            scan.note(), scan.asRuling());
    }
}
