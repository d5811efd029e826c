package meeting.web.e2e;

import static meeting.kernel.authorization.Roles.ADMINISTRATOR;
import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

/** The accounts of the demonstration: one a role, and staff of another delegation. */
public enum DemoPerson {
    ADMIN("admin", ADMINISTRATOR),
    SECRETARY("secretariat", SECRETARIAT),
    LEADER("leader", LEADERSHIP),
    STAFF("staff1", DELEGATION_STAFF),
    GUARD("security", SECURITY);

    static final String PASSWORD = "plenum-demo-2027";

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
