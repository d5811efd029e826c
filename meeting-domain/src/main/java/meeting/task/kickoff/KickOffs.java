package meeting.task.kickoff;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;

/** The door to the kick-off meeting of group heads. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
public class KickOffs {
    @Inject
    private KickOffMeetings meetings;
    @Inject
    private Invitations invitations;
    @Inject
    private Convening convening;
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Empty while nobody has called it. */
    public Optional<KickOffView> find(CongressId congress) {
        return meetings.of(congress).map(KickOff::view);
    }

    /** The same for who is head or deputy of a group and so has it in the calendar (C83). */
    public Optional<KickOffView> invitation(CongressId congress) {
        return find(congress).filter(called -> isInCharge(congress));
    }

    /** As it was called, or as it would be if the plan were approved today. */
    @RolesAllowed(SECRETARIAT)
    public KickOffView proposed(CongressId congress) {
        var today = convening.congress(congress).details().dayOf(clock.instant());
        return find(congress).orElseGet(() -> new KickOffView(congress, KickOffDetails.usual(today), KickOffView.NOT_CALLED));
    }

    /**
     * Calls the meeting or moves it; whoever is in charge of a group is written to (C82).
     *
     * @param seenVersion as read; -1 while it was not called
     * @throws InvalidInput     with every fault: a day that is not before the opening, a length or place that is out of bounds
     * @throws SomeoneWasFaster if it changed since {@code seenVersion} was read
     */
    @RolesAllowed(SECRETARIAT)
    public void call(CongressId congress, long seenVersion, KickOffDetails details) {
        details.check(convening.congress(congress).details().firstDay());
        var called = meetings.of(congress);
        SomeoneWasFaster.check(seenVersion, called.map(KickOff::version).orElse(KickOffView.NOT_CALLED));
        if (called.isEmpty()) {
            meetings.add(new KickOff(congress, details));
            invitations.called(congress, details);
        } else if (!called.get().details().equals(details)) {
            called.get().move(details);
            invitations.moved(congress, details);
        }
    }

    private boolean isInCharge(CongressId congress) {
        var me = actor.get().id();
        return division.own(congress).stream().flatMap(group -> group.details().members().stream())
            .anyMatch(member -> member.actor().equals(me) && member.duty() != Duty.MEMBER);
    }
}
