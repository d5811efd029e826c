package meeting.web.e2e;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import meeting.kernel.authorization.Roles;

/** The accounts of the demonstration, one a role. */
public enum DemoPerson {
    ADMIN("admin", Roles.ADMINISTRATOR),
    SECRETARIAT("secretariat", Roles.SECRETARIAT),
    LEADERSHIP("leadership", Roles.LEADERSHIP),
    DELEGATION("delegation", Roles.DELEGATION_STAFF),
    SECURITY("security", Roles.SECURITY, Roles.GROUP_STAFF),
    GROUP("group", Roles.GROUP_STAFF);

    static final String PASSWORD = "Plenum-demo-1";

    private final String username;
    private final List<String> roles;

    /** @param roles what the person is there for comes first */
    DemoPerson(String username, String... roles) {
        this.username = username;
        this.roles = List.of(roles);
    }

    static DemoPerson named(String username) {
        return Stream.of(values()).filter(person -> person.username.equals(username)).findFirst().orElseThrow();
    }

    public String username() {
        return username;
    }

    public String role() {
        return roles.get(0);
    }

    public boolean isAny(Predicate<String> role) {
        return roles.stream().anyMatch(role);
    }
}
