package meeting.plan.contingency;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressConvened;

/** X1. Runs inside the convening's transaction: no congress is without its scenarios. */
@ApplicationScoped
class UsualScenarios {
    @Inject
    private Scenarios scenarios;

    @Transactional(MANDATORY)
    void on(@Observes CongressConvened convened) {
        scenarios.addUsual(convened.congress());
    }
}
