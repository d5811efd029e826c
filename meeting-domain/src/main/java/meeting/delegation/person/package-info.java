/**
 * What is known of a person: name, office, document, journey, needs, how the person stands. Part of the context delegation, of which it uses the ids.
 * <ul>
 * <li>D4 A unit longer than 15 characters is warned of, never refused (RULEBOOK 5.1).
 * <li>D10 Names are stored without padding: none between Chinese characters, single spaces elsewhere.
 * </ul>
 */
package meeting.delegation.person;
