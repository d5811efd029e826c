package meeting.web.api.attendance;

import java.time.Instant;
import java.util.UUID;
import meeting.agenda.SittingKind;
import meeting.agenda.SittingStatus;
import meeting.agenda.SittingView;
import meeting.web.api.attendance.SignInResponse.Name;

/** A sitting people sign in to. */
public record SittingResponse(UUID id, UUID congressId, Name title, SittingKind kind, SittingStatus status, Instant startsAt, Instant endsAt,
                              Instant signInOpens, Instant signInCloses) {

    static SittingResponse of(SittingView sitting) {
        return new SittingResponse(sitting.id().value(), sitting.congress().value(), Name.of(sitting.title()), sitting.kind(), sitting.status(),
            sitting.time().from(), sitting.time().to(), sitting.signInOpens(), sitting.signInCloses());
    }
}
