package meeting.task.kickoff;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import meeting.congress.Convening;
import meeting.plan.PlanApproved;

/** C81. Runs inside the approval's transaction; a meeting that was called stays as it is. */
@ApplicationScoped
class CallOnApproval {
    @Inject
    private KickOffMeetings meetings;
    @Inject
    private Invitations invitations;
    @Inject
    private Convening convening;
    @Inject
    private Clock clock;

    @Transactional(MANDATORY)
    void on(@Observes PlanApproved approved) {
        if (meetings.of(approved.congress()).isPresent()) return;
        var congress = convening.congress(approved.congress()).details();
        var usual = KickOffDetails.usual(congress.dayOf(clock.instant()));
        if (!usual.day().isBefore(congress.firstDay())) return;
        meetings.add(new KickOff(approved.congress(), usual));
        invitations.called(approved.congress(), usual);
    }
}
