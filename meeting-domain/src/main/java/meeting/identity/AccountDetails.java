package meeting.identity;

import java.util.Set;
import java.util.UUID;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;

/**
 * What an administrator lays down for an account.
 *
 * @param displayName the person's name as shown to others, at most 200 characters
 * @param roles       any of {@link Roles#OF_PEOPLE}; may be empty
 * @param delegations delegations the person acts for; only looked at together with {@link Roles#DELEGATION_STAFF}
 */
public record AccountDetails(String displayName, Set<String> roles, Set<UUID> delegations) {
    static final int LONGEST_NAME = 200;

    public AccountDetails {
        displayName = displayName == null ? "" : displayName.strip();
        roles = Set.copyOf(roles);
        delegations = Set.copyOf(delegations);
    }

    InvalidInput.Check check() {
        return new InvalidInput.Check()
            .present(displayName, "displayName")
            .atMost(LONGEST_NAME, displayName, "displayName")
            .that(Roles.OF_PEOPLE.containsAll(roles), "roles", "identity.unknown-role");
    }
}
