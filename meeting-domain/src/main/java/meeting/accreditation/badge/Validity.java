package meeting.accreditation.badge;

import java.time.LocalDate;
import meeting.congress.CongressDetails;

/** BG6. Days a badge is good for, both included, in the congress's zone. @param from null as the congress has it @param until likewise */
public record Validity(LocalDate from, LocalDate until) {
    /** As the congress has it. */
    public static final Validity USUAL = new Validity(null, null);
    private static final int ARRIVING = 3;
    private static final int LEAVING = 1;

    /** With the days of the congress where a badge has none of its own. */
    public Validity within(CongressDetails congress) {
        return new Validity(from == null ? congress.firstDay().minusDays(ARRIVING) : from, until == null ? congress.lastDay().plusDays(LEAVING) : until);
    }
}
