package meeting.attendance.expected;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;

/** The door of this context for those who wait for people. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
public class ArrivalBoard {
    @Inject
    private Expected expected;
    @Inject
    private Convening convening;
    @Inject
    private Delegations delegations;
    @Inject
    private Roster roster;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** AR8, AR10 to AR12. Staff confined to delegations see theirs only (A10). @param each what a desk takes a person, more than nothing */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, DELEGATION_STAFF})
    public ArrivalProgress progress(CongressId congress, Duration each) {
        var zone = convening.congress(congress).details().zone();
        var everybody = expected.everybody(congress, actor.get().confinedTo(SECRETARIAT, LEADERSHIP));
        return ArrivalProgress.of(everybody, delegations.list(congress), zone, clock.instant(), each);
    }

    /** By delegation and name. @param delegation null for every one the reader may see. @throws NotFound if it is another's (A10) */
    public List<MissingArrival> missing(CongressId congress, DelegationId delegation, NameOrder order) {
        if (delegation != null) delegations.delegation(delegation);
        return expected.missing(congress, actor.get().confinedTo(SECRETARIAT), delegation, order);
    }

    /**
     * AR9.
     *
     * @throws NotFound     also for a person of another's delegation (A10)
     * @throws NotMissing   if the person has arrived meanwhile
     * @throws InvalidInput if the note is too long, or says nothing of who was reached
     */
    public void chase(Chase said) {
        var person = roster.person(said.person());
        if (expected.hasArrived(said.person())) throw new NotMissing(person.name().full());
        expected.add(new ChaseNote(person.congress(), expected.notes(said.person()).size() + 1, said, actor.get(), clock.instant()));
    }

    /** Newest first. @throws NotFound also for a person of another's delegation (A10) */
    public List<ChaseView> chased(PersonId person) {
        roster.person(person);
        return expected.notes(person).stream().map(ChaseNote::view).toList();
    }
}
