package meeting.plan.contingency;

import meeting.kernel.DomainException;

/** X3: what is set aside is not rehearsed. */
public final class ScenarioSetAside extends DomainException {
    ScenarioSetAside(ContingencyCode code) {
        super("plan.contingency-set-aside", code.value());
    }
}
