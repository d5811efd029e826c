package meeting.attendance.walkin;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import meeting.attendance.arrival.Arrivals;
import meeting.attendance.arrival.Registration;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DocumentTaken;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** The door of this context for people who are on no roster. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class WalkIns {
    @Inject
    private WalkInBook book;
    @Inject
    private Roster roster;
    @Inject
    private Arrivals arrivals;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Newest first. */
    public List<WalkInView> walkIns(CongressId congress) {
        return book.in(congress).stream().map(walkIn -> walkIn.view(actor.get())).toList();
    }

    /** @throws InvalidInput with every fault of what the desk knows */
    public void request(CongressId congress, WalkInDetails details) {
        convening.congress(congress);
        book.add(new WalkIn(congress, details, actor.get(), clock.instant()));
    }

    /**
     * AR14.
     *
     * @return the person, enrolled and arrived
     * @throws OwnWalkIn        if this actor asked (AR13)
     * @throws WalkInDecided    if somebody decided before
     * @throws SomeoneWasFaster if it changed since {@code seenVersion} was read
     * @throws DocumentTaken    if somebody on the roster has the document (D8)
     */
    public PersonId approve(WalkInId id, long seenVersion) {
        var walkIn = book.toDecide(id).orElseThrow(NotFound::new);
        walkIn.refuseUnlessDecidable(seenVersion, actor.get());
        var person = roster.enrol(walkIn.congress(), walkIn.details().asPerson());
        arrivals.arrive(Registration.complete(person, walkIn.details().desk()));
        book.toDecide(id).orElseThrow(NotFound::new).approve(seenVersion, person, actor.get(), clock.instant());
        return person;
    }

    /** @throws OwnWalkIn if this actor asked (AR13). @throws WalkInDecided if somebody decided before. @throws InvalidInput without a reason */
    public void refuse(WalkInId id, long seenVersion, String why) {
        book.toDecide(id).orElseThrow(NotFound::new).refuse(seenVersion, why, actor.get(), clock.instant());
    }
}
