package meeting.accreditation.badge;

import java.time.Instant;
import meeting.accreditation.BadgeId;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.delegation.person.PersonName;
import meeting.kernel.LocalizedText;

/**
 * A badge in a list. @param delegation name; null for who belongs to none @param photoVersion null if there is no photo
 * @param since when it took its last step @param fitting code of the type that would fit the person now; null while its own does (BG8)
 */
public record BadgeRow(BadgeId id, PersonId person, String number, String type, BadgeState state, PersonName name, AttendeeCategory category,
                       LocalizedText delegation, String unit, Long photoVersion, String escortNote,
                       Instant since, String fitting) {
}
