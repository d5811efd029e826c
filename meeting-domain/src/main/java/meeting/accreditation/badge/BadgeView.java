package meeting.accreditation.badge;

import java.util.List;
import meeting.accreditation.BadgeId;
import meeting.accreditation.Code;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

/**
 * A badge as the person's page shows it.
 *
 * @param number  running number with suffix, {@code 0042-R1} (BG2)
 * @param current whether it is the person's last one
 * @param steps   oldest first (BG5)
 * @param version to be handed back with an edit
 */
public record BadgeView(BadgeId id, CongressId congress, PersonId person, String number, Code code, BadgeDetails details, BadgeState state, boolean current,
                        List<BadgeStepView> steps, long version) {
}
