package meeting.web.api.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import meeting.attendance.Reason;
import meeting.attendance.SignInId;
import meeting.attendance.door.Refusal;

/** What the steward saw of the person whose badge was scanned (PR5). */
public record RefusalRequest(@NotBlank @Size(max = 80) String gate, String reason, @Size(max = 500) String note, @Size(max = 100) String nonce) {
    Refusal asRefusal(UUID scan) {
        var known = Reason.ofStewards().stream().filter(each -> each.name().equals(reason)).findFirst().orElse(null);
        return new Refusal(new SignInId(scan), known, gate, note, nonce);
    }
}
