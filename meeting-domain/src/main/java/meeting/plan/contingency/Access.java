package meeting.plan.contingency;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import meeting.kernel.Actor;
import meeting.plan.contingency.scenario.ContingencyDetails;

/** X8, X9: what one actor may do about one scenario. */
record Access(Actor actor, Crew crew, ContingencyDetails scenario) {

    boolean sees() {
        return actor.hasAny(SECRETARIAT, LEADERSHIP, SECURITY) || commands() || scenario.groups().stream().anyMatch(group -> crew.isIn(actor.id(), group));
    }

    boolean activates() {
        return scenario.setAside() == null && (actor.hasAny(SECRETARIAT, LEADERSHIP, SECURITY) || commands());
    }

    boolean ticks(String owner) {
        return actor.has(SECRETARIAT) || commands() || crew.isIn(actor.id(), owner);
    }

    boolean closes(Activation activation) {
        return actor.hasAny(SECRETARIAT, LEADERSHIP) || commands() || activation.wasBegunBy(actor.id());
    }

    private boolean commands() {
        return scenario.command().has(actor.id());
    }
}
