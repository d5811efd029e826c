package meeting.accreditation.badge;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.BadgeId;
import meeting.accreditation.access.Access;
import meeting.accreditation.access.AccessMatrix;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.Page;

/** The door to badges by the hundred: lists, counts, print runs. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, SECURITY})
public class BadgeLists {
    private BadgeBook book;
    private BadgeStacks stacks;
    private Access access;
    private Convening convening;
    private CurrentActor actor;
    private Clock clock;

    protected BadgeLists() { } // CDI

    @Inject
    BadgeLists(BadgeBook book, BadgeStacks stacks, Access access, Convening convening, CurrentActor actor, Clock clock) {
        this.book = book;
        this.stacks = stacks;
        this.access = access;
        this.convening = convening;
        this.actor = actor;
        this.clock = clock;
    }

    /** Current badges, by delegation and then in the order of names. */
    public Page<BadgeRow> page(BadgeQuery query) {
        return stacks.page(query);
    }

    /** How many current badges of the congress are in each state, none included. */
    public Map<BadgeState, Long> counts(CongressId congress) {
        return stacks.counts(congress);
    }

    /** What the cards of these badges of one congress show; badges of others are left out, as are those that are not vetted or have ended (BG3). */
    public List<BadgeToPrint> toPrint(CongressId congress, Collection<BadgeId> badges) {
        var details = convening.congress(congress).details();
        var matrix = access.inForce(congress).matrix();
        return book.these(badges).stream().filter(badge -> badge.congress().equals(congress) && badge.isVetted() && badge.isLive())
            .map(badge -> card(badge.view(List.of()), matrix, details)).toList();
    }

    /** What current badges of the congress stand out by, and how many. */
    public Map<BadgeMatter, Long> matters(CongressId congress) {
        return stacks.matters(congress);
    }

    /** VT7: when the request that has waited longest was made; empty if none waits. */
    public Optional<Instant> oldestRequest(CongressId congress) {
        return stacks.oldestRequest(congress);
    }

    /**
     * BG3, BG5, BG9: those of these that are vetted count as printed from now on; of those that were printed before it is kept that they were once more.
     *
     * @param reason why once more; null if none was printed before
     * @return how many count as printed only from now on
     * @throws InvalidInput without a reason that is needed
     */
    public int printed(Collection<BadgeId> badges, String reason) {
        var again = stacks.printedBefore(badges);
        if (!again.isEmpty()) new InvalidInput.Check().reason(reason, "reason").orThrow();
        stacks.printedAgain(again, reason, clock.instant(), actor.get().id());
        return stacks.step(badges, BadgeState.PRINTED, clock.instant(), actor.get().id());
    }

    private static BadgeToPrint card(BadgeView badge, AccessMatrix matrix, CongressDetails congress) {
        var type = badge.details().type();
        var bit = matrix.type(type).orElseThrow().bit();
        return new BadgeToPrint(badge.id(), badge.person(), badge.number(), type, bit, matrix.zones(type), badge.code(),
            badge.details().validity().within(congress), badge.details().escortNote());
    }
}
