package meeting.accreditation.access;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;

/** The switch of the election badge rule (AC5). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECURITY, SECRETARIAT})
public class Voting {
    @Inject
    private AccessTables tables;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;
    @Inject
    private Event<AccessChanged> changed;

    /** From now on staff other than election staff stays out. @param occasion what is voted on; may be null @throws VotingIsOpen if one is open */
    public void open(CongressId congress, String occasion) {
        if (tables.isVotingOpen(congress)) throw new VotingIsOpen();
        tables.add(new VotingPeriod(convening.congress(congress).id(), occasion, clock.instant(), actor.get().id()));
        changed.fire(new AccessChanged(congress));
    }

    /** @throws VotingIsClosed if none is open, or somebody closed it before */
    public void close(CongressId congress) {
        tables.openVotingToClose(congress).orElseThrow(VotingIsClosed::new).close(clock.instant(), actor.get().id());
        changed.fire(new AccessChanged(congress));
    }

    /** Every period of a congress, newest first. */
    public List<VotingView> periods(CongressId congress) {
        return tables.votings(congress).stream().map(VotingPeriod::view).toList();
    }
}
