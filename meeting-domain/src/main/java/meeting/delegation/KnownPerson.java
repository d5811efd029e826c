package meeting.delegation;

import meeting.delegation.person.PersonDetails;

/** What was known of a person when it was read. @param version to be handed back with an edit (D6) */
public record KnownPerson(PersonId id, long version, PersonDetails details) {
    public KnownPerson with(PersonDetails edited) {
        return new KnownPerson(id, version, edited);
    }
}
