package meeting.demonstration;

import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.delegation.person.PersonDetails;

/** Somebody who was enrolled. @param delegation number, 0 for who belongs to none */
record Member(PersonId id, PersonDetails details, int delegation) {
    boolean is(AttendeeCategory category) {
        return details.category() == category;
    }

    String name() {
        return details.name().full();
    }
}
