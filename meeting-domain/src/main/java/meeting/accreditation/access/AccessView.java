package meeting.accreditation.access;

import java.util.Map;
import java.util.Optional;
import meeting.congress.AttendeeCategory;
import meeting.kernel.LocalizedText;

/**
 * The access rules of a congress as a page shows them.
 *
 * @param zones    names, in the order of the zones
 * @param usual    code of the type that people of each category get (AC2)
 * @param strict   whether only badges that were handed out open doors (BG7)
 * @param voting   the voting period that is open (AC5)
 */
public record AccessView(AccessMatrix matrix, Map<Zone, LocalizedText> zones, Map<AttendeeCategory, String> usual, boolean strict,
                         Optional<VotingView> voting) {
}
