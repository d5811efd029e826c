package meeting.attendance;

import java.time.Instant;

/**
 * One line of the ledger as others read it.
 *
 * @param person  null where nobody is known by the code
 * @param reason  null where nothing stood in the way
 * @param rawCode what was scanned, control characters escaped; null where nothing was
 * @param by      name of the person or device that signed in
 * @param note    the reason given by hand; null if none was
 */
public record LedgerRow(SignInId id, SignInAnswer.Person person, Verdict verdict, Reason reason, String rawCode, String gate, String by,
                        SignInMethod method, Instant scannedAt, Instant receivedAt, boolean late, String note) {
}
