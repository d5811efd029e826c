package meeting.web.api.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import meeting.attendance.SignInId;
import meeting.attendance.door.Undo;

/** An admission to be taken back. */
public record UndoRequest(@NotBlank @Size(max = 80) String gate, @Size(max = 500) String reason, @Size(max = 100) String nonce) {

    Undo asUndo(UUID admission) {
        return new Undo(new SignInId(admission), gate, reason, nonce);
    }
}
