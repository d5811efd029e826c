package meeting.attendance.arrival;

import meeting.delegation.DelegationView;
import meeting.delegation.person.PersonRow;

/** A person as a desk finds one. @param delegation null for who belongs to none. @param arrival null while expected */
public record FoundPerson(PersonRow person, DelegationView delegation, ArrivalView arrival) {
}
