package meeting.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.plan.PlanApproved;

/** C10. Runs inside the approval's transaction: what is approved is work at once; a countdown that runs already goes on. */
@ApplicationScoped
class StartOnApproval {
    @Inject
    private Beginnings beginnings;

    @Transactional(MANDATORY)
    void on(@Observes PlanApproved approved) {
        if (beginnings.canBegin(approved.congress(), TemplateId.USUAL)) beginnings.begin(approved.congress(), TemplateId.USUAL);
    }
}
