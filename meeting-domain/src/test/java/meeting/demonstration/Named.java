package meeting.demonstration;

import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.PersonName;

/** A name with what it tells of its bearer. @param ethnicity null for who comes from abroad @param dietary null where nothing is known */
record Named(PersonName name, Sex sex, String ethnicity, String dietary) {
}
