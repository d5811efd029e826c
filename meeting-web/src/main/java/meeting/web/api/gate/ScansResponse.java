package meeting.web.api.gate;

import java.util.List;
import meeting.attendance.Reason;
import meeting.attendance.Verdict;
import meeting.attendance.door.HandedIn;

/** What the server made of each, in the order they were sent (PR7). */
public record ScansResponse(List<ScanSettled> results) {

    /** One scan that the server has written down. */
    public record ScanSettled(String nonce, Verdict verdict, Reason reason, boolean conflict) {
        static ScanSettled of(HandedIn settled) {
            return new ScanSettled(settled.nonce(), settled.verdict(), settled.reason(), settled.conflict());
        }
    }
}
