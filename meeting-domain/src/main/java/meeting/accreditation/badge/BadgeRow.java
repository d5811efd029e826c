package meeting.accreditation.badge;

import meeting.accreditation.BadgeId;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.delegation.PersonName;
import meeting.kernel.LocalizedText;

/** A badge in a list. @param delegation name; null for who belongs to none @param photoVersion null if there is no photo */
public record BadgeRow(BadgeId id, PersonId person, String number, String type, BadgeState state, PersonName name, AttendeeCategory category,
                       LocalizedText delegation, String unit, Long photoVersion, String escortNote) {
}
