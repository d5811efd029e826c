package meeting.identity;

import meeting.kernel.Actor;

/**
 * The person behind a session, as of this moment.
 *
 * @param actor              without any role as long as the password must be changed (I3)
 * @param mustChangePassword true: nothing but choosing a password is possible
 * @param language           language tag the person chose, null to follow the browser
 */
public record SignedInPerson(Actor actor, boolean mustChangePassword, String language) {
}
