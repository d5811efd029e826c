package meeting.attendance.door;

import meeting.attendance.Reason;
import meeting.attendance.Verdict;

/** PR7. What the server made of a scan that was handed in. @param conflict whether it cannot agree with what the device did; security is shown it */
public record HandedIn(String nonce, Verdict verdict, Reason reason, boolean conflict) {
}
