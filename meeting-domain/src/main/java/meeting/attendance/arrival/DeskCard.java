package meeting.attendance.arrival;

import java.util.List;
import java.util.Map;
import meeting.attendance.pack.PackItemView;
import meeting.delegation.DelegationView;
import meeting.delegation.PersonView;

/**
 * Everything a desk needs of one person.
 *
 * @param delegation null for who belongs to none
 * @param arrival    null while the person is expected
 * @param room       number; null if unknown, as are {@code hotel} and {@code meals}
 * @param pack       what is handed out, in order, and whether this person has it; nothing is true before the arrival
 * @param concerns   the worst first
 */
public record DeskCard(PersonView person, DelegationView delegation, ArrivalView arrival, String hotel, String room, String meals,
                       Map<PackItemView, Boolean> pack, List<Concern> concerns) {

    public boolean hasArrived() {
        return arrival != null;
    }

    /** AR2. */
    public boolean mayArrive() {
        return arrival == null && concerns.stream().noneMatch(concern -> concern.kind().stops());
    }
}
