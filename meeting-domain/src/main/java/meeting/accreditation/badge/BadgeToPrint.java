package meeting.accreditation.badge;

import meeting.accreditation.BadgeId;
import meeting.accreditation.Code;
import meeting.delegation.PersonId;

/**
 * What a card shows of a badge; the person's part comes from the roster.
 *
 * @param typeBit  of the type, 0 to 31 (AC1)
 * @param zones    bitmap of the zones the type may enter at some time
 * @param validity both days given (BG6)
 * @param escortNote null for none
 */
public record BadgeToPrint(BadgeId id, PersonId person, String number, String type, int typeBit, int zones, Code code, Validity validity, String escortNote) {
}
