package meeting.attendance.conflict;

import java.time.Instant;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer.Person;
import meeting.attendance.SignInId;
import meeting.attendance.Verdict;

/**
 * CF1. One conflict as security reads it.
 *
 * @param person    null where nobody is known by the code
 * @param decided   by the device alone
 * @param verdict   of the server
 * @param reason    of the server
 * @param otherGate where the person was signed in before; null if nowhere
 * @param otherAt   when; null if nowhere
 * @param settledBy null while it waits to be acknowledged, as are {@code settledAt} and {@code note}
 */
public record ConflictView(SignInId scan, SittingId sitting, Person person, String gate, String device, Instant scannedAt, Instant receivedAt,
                           Verdict decided, Verdict verdict, Reason reason, String otherGate, Instant otherAt, String settledBy, Instant settledAt,
                           String note) {
    public boolean isSettled() {
        return settledBy != null;
    }
}
