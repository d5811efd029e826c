package meeting.web.e2e;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

/** The accounts of the demonstration: one a role. */
public enum DemoPerson {
    ADMIN("admin", ADMINISTRATOR),
    SECRETARY("secretariat", SECRETARIAT),
    LEADER("leadership", LEADERSHIP),
    STAFF("delegation", DELEGATION_STAFF),
    GUARD("security", SECURITY);

    static final String PASSWORD = "Plenum-demo-1";

    private final String username;
    private final String role;

    DemoPerson(String username, String role) {
        this.username = username;
        this.role = role;
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }
}
