package meeting.task.round;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.plan.PlanApproved;
import meeting.task.round.hours.CheckSettings;

/** C41. Runs inside the approval: who has approved a plan is not left with silence. */
@ApplicationScoped
class BeginOnApproval {
    @Inject
    private Rounds rounds;
    @Inject
    private RoundKeeper keeper;

    @Transactional(MANDATORY)
    void on(@Observes PlanApproved approved) {
        if (rounds.check(approved.congress()).isPresent()) return;
        rounds.add(new DailyCheck(approved.congress(), CheckSettings.usual(keeper.moment(approved.congress()).today().plusDays(1))));
    }
}
