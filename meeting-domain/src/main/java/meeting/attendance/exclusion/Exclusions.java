package meeting.attendance.exclusion;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import meeting.agenda.Scheduling;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.delegation.Roster;
import meeting.delegation.person.Standing;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door to who is excluded from those who should attend. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Exclusions {
    @Inject
    private ExclusionBook book;
    @Inject
    private Roster roster;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Those that hold first, then those undone; the newest first. */
    public List<ExclusionView> exclusions(CongressId congress) {
        var all = book.in(congress);
        var people = book.people(all.stream().map(Exclusion::person).toList());
        return all.stream().map(each -> each.view(people.get(each.person()))).toList();
    }

    /**
     * QS7.
     *
     * @throws NotOfTheParty   at a congress of another kind
     * @throws AlreadyExcluded by QS9
     * @throws InvalidInput    with every fault: who is not of the electorate, a day or a vote to come, a vote that was not carried
     */
    public ExclusionId exclude(CongressId congress, ExclusionDetails details) {
        var party = convening.congress(congress);
        if (party.kind() != CongressKind.PARTY) throw new NotOfTheParty();
        details.check();
        var now = clock.instant();
        var person = roster.person(details.person());
        var voted = scheduling.sitting(details.sitting());
        var counted = person.standing() != Standing.WITHDRAWN
            && party.details().electorate().counts(person.details().category(), person.standing() == Standing.SUSPENDED);
        new InvalidInput.Check()
            .that(person.congress().equals(congress) && counted, "person", "attendance.exclusion-not-counted")
            .that(!details.agreedOn().isAfter(party.details().dayOf(now)), "agreedOn", "attendance.exclusion-in-future")
            .that(voted.congress().equals(congress) && !voted.isCancelled(), "sitting", "attendance.exclusion-sitting-not-held")
            .that(!voted.signInOpens().isAfter(now), "sitting", "attendance.exclusion-in-future").orThrow();
        if (book.isExcluded(details.person())) throw new AlreadyExcluded();
        var exclusion = new Exclusion(congress, details, actor.get(), now);
        book.add(exclusion);
        return exclusion.id();
    }

    /** QS9. @throws ExclusionUndone if somebody was faster @throws InvalidInput without a reason */
    public void undo(ExclusionId id, String why) {
        book.toChange(id).orElseThrow(NotFound::new).undo(why, actor.get(), clock.instant());
    }
}
