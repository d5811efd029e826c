package meeting.kernel.authorization;

import java.util.List;

/** The roles a person may hold; several at once are the rule, not the exception. */
public final class Roles {
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String SECRETARIAT = "SECRETARIAT";
    public static final String LEADERSHIP = "LEADERSHIP";
    /** Scoped to one or more delegations: sees and does nothing outside them. */
    public static final String DELEGATION_STAFF = "DELEGATION_STAFF";
    public static final String SECURITY = "SECURITY";
    /** Works in one or more groups of the secretariat; in which, the groups say. */
    public static final String GROUP_STAFF = "GROUP_STAFF";
    /** A gate device with a token, never a person. */
    public static final String GATE_DEVICE = "GATE_DEVICE";

    /** Roles an administrator can give to a person. */
    public static final List<String> OF_PEOPLE = List.of(ADMINISTRATOR, SECRETARIAT, LEADERSHIP, DELEGATION_STAFF, SECURITY, GROUP_STAFF);

    private Roles() {
    }
}
