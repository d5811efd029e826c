package meeting.identity;

import java.time.Instant;
import java.util.Set;

/**
 * An account as administrators read it.
 *
 * @param details            what was laid down here
 * @param directoryRoles     roles that come from groups of the directory; changed there, not here
 * @param mustChangePassword true until the person has replaced a password somebody else has seen (I3)
 * @param lastSignIn         null if the person never signed in
 * @param waitsUntil         null unless the name waits after failed attempts (I2)
 * @param version            to be handed back with an edit, so that nobody overwrites unseen
 */
public record AccountView(AccountId id, String username, AccountDetails details, Set<String> directoryRoles, AccountSource source,
                          boolean active, boolean mustChangePassword, Instant lastSignIn, Instant waitsUntil, long version) {
}
