package meeting.identity;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;

/**
 * What an administrator lays down for an account.
 *
 * @param displayName the person's name as shown to others, at most 200 characters
 * @param roles       any of {@link Roles#OF_PEOPLE}; may be empty
 * @param delegations delegations the person acts for; only looked at together with {@link Roles#DELEGATION_STAFF}
 * @param email       where reminders go, at most 254 characters; null for none
 */
public record AccountDetails(String displayName, Set<String> roles, Set<UUID> delegations, String email) {
    static final int LONGEST_NAME = 200;
    /** RFC 5321, 4.5.3.1.3 without the brackets. */
    static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

    public AccountDetails {
        displayName = displayName == null ? "" : displayName.strip();
        roles = Set.copyOf(roles);
        delegations = Set.copyOf(delegations);
        email = email == null || email.isBlank() ? null : email.strip();
    }

    /** Somebody who gets no mail. */
    public AccountDetails(String displayName, Set<String> roles, Set<UUID> delegations) {
        this(displayName, roles, delegations, null);
    }

    InvalidInput.Check check() {
        return new InvalidInput.Check()
            .present(displayName, "displayName")
            .atMost(LONGEST_NAME, displayName, "displayName")
            .atMost(LONGEST_EMAIL, email, "email")
            .that(email == null || EMAIL.matcher(email).matches(), "email", "identity.no-email-address")
            .that(Roles.OF_PEOPLE.containsAll(roles), "roles", "identity.unknown-role");
    }
}
