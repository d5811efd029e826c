package meeting.accreditation.badge;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.BadgeId;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;

/** What vetting does to badges, in the caller's transaction; who may and who must agree is vetting's matter. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@RolesAllowed(SECURITY)
public class Clearance {
    @Inject
    private BadgeStacks stacks;
    @Inject
    private Badges badges;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Those of these badges of the congress that wait to be vetted, locked until the transaction ends. */
    public List<BadgeId> waiting(CongressId congress, Collection<BadgeId> these) {
        return stacks.waiting(congress, these);
    }

    /** BG3: they may be printed from now on. */
    public void clear(Collection<BadgeId> these) {
        stacks.step(these, BadgeState.VETTED, clock.instant(), actor.get().id());
    }

    /** Badge and code open nothing any more (BG4). */
    public void bar(BadgeId badge, String reason) {
        badges.revoke(badge, reason);
    }
}
