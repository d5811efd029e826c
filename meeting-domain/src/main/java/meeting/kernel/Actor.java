package meeting.kernel;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a signed-in person, a gate device or the product itself.
 *
 * @param id          stable name for records: the user name, {@code device:<uuid>} or {@code system}
 * @param name        as shown to people
 * @param roles       role names of {@link meeting.kernel.authorization.Roles}
 * @param delegations delegations the person acts for; only looked at for delegation staff
 * @param address     network address the request came from; empty if none
 */
public record Actor(String id, String name, Set<String> roles, Set<UUID> delegations, String address) {
    public static final Actor SYSTEM = new Actor("system", "system", Set.of(), Set.of(), "");

    public Actor {
        roles = Set.copyOf(roles);
        delegations = Set.copyOf(delegations);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... anyOf) {
        for (var role : anyOf) if (roles.contains(role)) return true;
        return false;
    }

    /** The delegations this actor is confined to in a use case; empty if one of the use case's wider roles lifts the confinement. */
    public Optional<Set<UUID>> confinedTo(String... widerRoles) {
        return hasAny(widerRoles) ? Optional.empty() : Optional.of(delegations);
    }
}
