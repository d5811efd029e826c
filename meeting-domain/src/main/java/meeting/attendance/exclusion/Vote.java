package meeting.attendance.exclusion;

import jakarta.persistence.Embeddable;
import meeting.kernel.InvalidInput;

/** QS7. How the meeting voted. */
@Embeddable
public record Vote(int inFavour, int against, int abstained) {
    void check(InvalidInput.Check check) {
        check.that(inFavour >= 0 && against >= 0 && abstained >= 0, "inFavour", "attendance.exclusion-votes-negative")
            .that(isCarried(), "inFavour", "attendance.exclusion-not-carried");
    }

    /** More in favour than against and abstaining together. */
    boolean isCarried() {
        return inFavour > against + abstained;
    }
}
