package meeting.plan.contingency;

import meeting.kernel.DomainException;
import meeting.plan.contingency.scenario.ContingencyCode;

/** X3: what is set aside is not rehearsed. */
public final class ScenarioSetAside extends DomainException {
    ScenarioSetAside(ContingencyCode code) {
        super("plan.contingency-set-aside", code.value());
    }
}
