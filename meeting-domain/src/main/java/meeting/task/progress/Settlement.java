package meeting.task.progress;

import java.time.Instant;
import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;

/**
 * How a task was settled (C2, C5, C6, C13).
 *
 * @param note      what shows that it is done; null where nothing was said
 * @param settledOn day on which it was settled
 * @param dueOn     day on which it was due then; it no longer follows the opening day
 * @param settledBy user name of who did it, or found that nothing is needed
 * @param settledAt when
 * @param checkedBy user name of who checked it; null until somebody has
 * @param checkedAt when; null until then
 * @param doneBefore whether it was done before the countdown began (C13); null is no
 */
@Embeddable
public record Settlement(String note, LocalDate settledOn, LocalDate dueOn, String settledBy, Instant settledAt, String checkedBy, Instant checkedAt,
                         Boolean doneBefore) {
    private static final int LONGEST_NOTE = 2_000;

    static Settlement done(String shows, LocalDate due, Deed deed) {
        new InvalidInput.Check().atMost(LONGEST_NOTE, shows, "note").orThrow();
        return new Settlement(shows == null || shows.isBlank() ? null : shows.strip(), deed.today(), due, deed.by().id(), deed.at(), null, null, false);
    }

    /** C13: counts from the day before the countdown began. */
    static Settlement doneBefore(LocalDate begun, String shows, LocalDate due, Deed deed) {
        return new Settlement(shows, begun.minusDays(1), due, deed.by().id(), deed.at(), null, null, true);
    }

    static Settlement waived(LocalDate due, Deed deed) {
        return new Settlement(null, deed.today(), due, deed.by().id(), deed.at(), null, null, false);
    }

    /** C6: by somebody else, once. */
    Settlement checked(String code, Deed deed) {
        if (isBy(deed.by())) throw new CheckedByDoer(code);
        if (isChecked()) throw new TaskAlreadyChecked(code);
        return new Settlement(note, settledOn, dueOn, settledBy, settledAt, deed.by().id(), deed.at(), doneBefore);
    }

    boolean isToBeCheckedBy(Actor somebody) {
        return !isChecked() && !isBy(somebody);
    }

    private boolean isBy(Actor actor) {
        return actor.id().equals(settledBy);
    }

    /** C6, C13: somebody has to look, unless it was done before the countdown began. */
    public boolean isUnchecked() {
        return !isChecked() && !Boolean.TRUE.equals(doneBefore);
    }

    public boolean isChecked() {
        return checkedBy != null;
    }
}
