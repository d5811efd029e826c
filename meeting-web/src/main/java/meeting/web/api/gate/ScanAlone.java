package meeting.web.api.gate;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.attendance.door.QueuedScan;

/** One scan that a device decided alone (PR7). */
public record ScanAlone(@Size(max = 94) String nonce, UUID sittingId, @Size(max = 4096) String code, @Size(max = 80) String gate, SignInMethod method,
                        Instant scannedAt, Way direction, Verdict verdict, Reason reason, @Size(max = 500) String note) {
    QueuedScan asQueued() {
        return new QueuedScan(sittingId == null ? null : new SittingId(sittingId), code, gate, method, direction, scannedAt, nonce, verdict, reason, note);
    }
}
