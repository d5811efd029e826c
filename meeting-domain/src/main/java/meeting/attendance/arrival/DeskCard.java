package meeting.attendance.arrival;

import java.util.List;
import java.util.Map;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.badge.BadgeView;
import meeting.attendance.pack.PackItemView;
import meeting.delegation.DelegationView;
import meeting.delegation.person.PersonView;

/**
 * Everything a desk needs of one person.
 *
 * @param delegation null for who belongs to none
 * @param arrival    null while the person is expected
 * @param badge      the person's last one; null for who never had one
 * @param room       number; null if unknown, as are {@code hotel} and {@code meals}
 * @param pack       what is handed out, in order, and whether this person has it; nothing is true before the arrival
 * @param concerns   the worst first
 */
public record DeskCard(PersonView person, DelegationView delegation, ArrivalView arrival, BadgeView badge, String hotel, String room, String meals,
                       Map<PackItemView, Boolean> pack, List<Concern> concerns) {

    public boolean hasArrived() {
        return arrival != null;
    }

    /** AR15: whether there is a printed badge to be given. */
    public boolean isBadgeReady() {
        return badge != null && (badge.state() == BadgeState.PRINTED || badge.state() == BadgeState.RETURNED);
    }

    /** AR2. */
    public boolean mayArrive() {
        return arrival == null && concerns.stream().noneMatch(concern -> concern.kind().stops());
    }
}
