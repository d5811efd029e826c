package meeting.web.e2e;

import java.util.stream.Stream;
import meeting.kernel.authorization.Roles;

/** The accounts of the demonstration, one a role. */
public enum DemoPerson {
    ADMIN("admin", Roles.ADMINISTRATOR),
    SECRETARIAT("secretariat", Roles.SECRETARIAT),
    LEADERSHIP("leadership", Roles.LEADERSHIP),
    DELEGATION("delegation", Roles.DELEGATION_STAFF),
    SECURITY("security", Roles.SECURITY),
    GROUP("group", Roles.GROUP_STAFF);

    static final String PASSWORD = "Plenum-demo-1";

    private final String username;
    private final String role;

    DemoPerson(String username, String role) {
        this.username = username;
        this.role = role;
    }

    static DemoPerson named(String username) {
        return Stream.of(values()).filter(person -> person.username.equals(username)).findFirst().orElseThrow();
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }
}
