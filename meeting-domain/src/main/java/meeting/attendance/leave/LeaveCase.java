package meeting.attendance.leave;

import java.time.Duration;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;

/** LV3. Cases of RULEBOOK 5.5, the stricter first. */
public enum LeaveCase {
    ELECTION_SITTING, WHOLE_SESSION, LEAVING_EARLY, LONGER_THAN_A_DAY, SHORT_ABSENCE, PART_OF_SESSION;

    private static final Duration DAY = Duration.ofDays(1);

    /** @param held every sitting of the congress that is held, in order @param missed those of the leave, in order, at least one */
    static LeaveCase of(List<SittingView> held, List<SittingView> missed) {
        if (missed.stream().anyMatch(sitting -> sitting.kind().elects())) return ELECTION_SITTING;
        if (missed.size() == held.size()) return WHOLE_SESSION;
        if (ids(held.subList(held.size() - missed.size(), held.size())).equals(ids(missed))) return LEAVING_EARLY;
        var length = Duration.between(missed.get(0).time().from(), missed.get(missed.size() - 1).time().to());
        if (length.compareTo(DAY) > 0) return LONGER_THAN_A_DAY;
        return missed.size() == 1 ? SHORT_ABSENCE : PART_OF_SESSION;
    }

    private static List<SittingId> ids(List<SittingView> sittings) {
        return sittings.stream().map(SittingView::id).toList();
    }
}
