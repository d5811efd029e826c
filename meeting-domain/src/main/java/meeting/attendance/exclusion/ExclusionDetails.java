package meeting.attendance.exclusion;

import java.time.LocalDate;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * What is recorded of an exclusion (QS7).
 *
 * @param superior who agreed, with the number of the paper if there is one; at most 200 characters
 * @param agreedOn by the calendar of the congress; not in the future
 * @param sitting  at which the meeting voted it
 */
public record ExclusionDetails(PersonId person, Situation situation, String superior, LocalDate agreedOn, SittingId sitting, Vote vote) {
    private static final int LONGEST_SUPERIOR = 200;

    public ExclusionDetails {
        superior = superior == null ? null : superior.strip();
    }

    void check() {
        var check = new InvalidInput.Check().that(person != null, "person", "general.required").that(situation != null, "situation", "general.required")
            .present(superior, "superior").atMost(LONGEST_SUPERIOR, superior, "superior").that(agreedOn != null, "agreedOn", "general.required")
            .that(sitting != null, "sitting", "general.required").that(vote != null, "inFavour", "general.required");
        if (vote != null) vote.check(check);
        check.orThrow();
    }
}
