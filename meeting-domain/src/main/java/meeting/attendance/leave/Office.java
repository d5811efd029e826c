package meeting.attendance.leave;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;

import meeting.delegation.DelegationId;
import meeting.kernel.Actor;
import meeting.kernel.authorization.Roles;

/** LV4. Offices of an approval chain, each with the role that records what it decided. */
public enum Office {
    HEAD_OF_DELEGATION(DELEGATION_STAFF, false),
    /** Of the CPPCC. */
    GROUP_HEAD(DELEGATION_STAFF, false),
    SECRETARIAT(Roles.SECRETARIAT, false),
    DEPUTY_SECRETARY_GENERAL(LEADERSHIP, false),
    SECRETARY_GENERAL(LEADERSHIP, false),
    /** Is told of attendance and reasons. */
    PRESIDIUM(LEADERSHIP, true),
    /** Of the CPPCC; is told. */
    ORGANISATION_GROUP(Roles.SECRETARIAT, true);

    private final String role;
    private final boolean informed;

    Office(String role, boolean informed) {
        this.role = role;
        this.informed = informed;
    }

    public String role() {
        return role;
    }

    /** Whether it is told instead of asked. */
    public boolean isInformed() {
        return informed;
    }

    /** LV4. @param delegation of the person on leave; null for none */
    boolean isRecordedBy(Actor actor, DelegationId delegation) {
        return actor.has(role) && (!role.equals(DELEGATION_STAFF) || delegation != null && actor.delegations().contains(delegation.value()));
    }

    /** LV4: whose head there is none decides elsewhere. */
    Office of(boolean delegation) {
        return delegation || !role.equals(DELEGATION_STAFF) ? this : SECRETARIAT;
    }
}
