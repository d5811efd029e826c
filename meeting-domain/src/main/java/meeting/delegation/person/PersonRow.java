package meeting.delegation.person;

import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;

/** A person in a list. @param delegation null for who belongs to none. @param photoVersion null if there is no photo */
public record PersonRow(PersonId id, PersonName name, AttendeeCategory category, DelegationId delegation, String unit, String post, String phone,
                        Standing standing, Credentials credentials, Long photoVersion) {
}
