package meeting.security.emergency;

import meeting.delegation.PersonId;
import meeting.kernel.LocalizedText;

/**
 * One line of a list.
 *
 * @param number     in its section, from 1
 * @param delegation null for those who belong to none
 * @param code       as it is printed on the badge now, in groups; null for who has none
 * @param in         whether the person is in now
 */
public record ListedPerson(int section, int number, PersonId person, String fullName, String latinName, LocalizedText delegation, String unit, String code,
                           boolean in) {
}
