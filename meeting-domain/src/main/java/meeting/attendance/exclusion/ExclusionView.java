package meeting.attendance.exclusion;

import java.time.Instant;
import java.time.LocalDate;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;

/**
 * An exclusion as the secretariat reads it.
 *
 * @param recordedBy name
 * @param undoing    why it was undone; null while it holds, as are {@code undoneBy}, a name, and {@code undoneAt}
 */
public record ExclusionView(ExclusionId id, Person person, Situation situation, String superior, LocalDate agreedOn, SittingId sitting, Vote vote,
                            String recordedBy, Instant recordedAt, String undoing, String undoneBy, Instant undoneAt) {
    public boolean isHolding() {
        return undoneAt == null;
    }
}
