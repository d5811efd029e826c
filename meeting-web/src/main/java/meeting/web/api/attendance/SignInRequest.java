package meeting.web.api.attendance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.SignInMethod;
import meeting.attendance.Way;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.Scan;
import meeting.delegation.PersonId;

/** A code held against a gate, or a person entered by hand. */
public record SignInRequest(@NotNull UUID sittingId, @NotBlank @Size(max = 80) String gate, @Size(max = 4096) String code, UUID personId,
                            @Size(max = 500) String reason, Way direction, SignInMethod method, Instant scannedAt, @Size(max = 100) String nonce) {

    /** Not both and not neither. */
    @AssertTrue
    public boolean isEitherCodeOrPerson() {
        return (code == null) != (personId == null);
    }

    boolean isByHand() {
        return personId != null;
    }

    Scan asScan() {
        return new Scan(new SittingId(sittingId), code, gate, method == null ? SignInMethod.SCAN : method, direction, scannedAt, nonce);
    }

    ManualEntry asEntry() {
        return new ManualEntry(new SittingId(sittingId), new PersonId(personId), gate, reason, scannedAt, nonce);
    }
}
