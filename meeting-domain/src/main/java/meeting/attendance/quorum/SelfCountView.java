package meeting.attendance.quorum;

import java.time.Instant;
import meeting.delegation.DelegationId;
import meeting.kernel.LocalizedText;

/**
 * QS6. What a delegation counted, beside the scans of this moment.
 *
 * @param counted null while the delegation has not counted, as are {@code note}, {@code at} and {@code by}
 */
public record SelfCountView(DelegationId delegation, int number, LocalizedText name, Counts scanned, Integer counted, String note, Instant at, String by) {
    /** R15. */
    public boolean isDifferent() {
        return counted != null && counted != scanned.present();
    }
}
