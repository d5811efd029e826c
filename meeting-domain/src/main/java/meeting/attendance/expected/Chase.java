package meeting.attendance.expected;

import java.time.Instant;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * What came of asking for a missing person (AR9).
 *
 * @param reached  whether the person answered
 * @param note     what was said; at most {@value #NOTE} characters, needed unless {@code expected} says enough
 * @param expected when the person says to come; null if nothing was said
 */
public record Chase(PersonId person, boolean reached, String note, Instant expected) {
    static final int NOTE = 300;

    public Chase {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    void check() {
        new InvalidInput.Check().that(note != null || expected != null || !reached, "note", "general.required").atMost(NOTE, note, "note").orThrow();
    }
}
