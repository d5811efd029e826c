package meeting.security.emergency;

import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Verdict;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;
import meeting.security.Numbers;
import meeting.security.emergency.SheetResult.Refused;

/** The door to the lists on paper. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECURITY, SECRETARIAT})
public class EmergencyLists {
    @Inject
    private EmergencyBook book;
    @Inject
    private SignIns signIns;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Numbers numbers;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** SC19: draws a list, to be printed. @param order in which names stand in each section */
    public EmergencyListId draw(SittingId sitting, NameOrder order) {
        var view = scheduling.sitting(sitting);
        var list = new EmergencyList(view.congress(), view.id(), numbers.next(view.congress(), "EMERGENCY_LIST"), actor.get(), clock.instant());
        book.draw(list, order);
        return list.id();
    }

    /** The last first. */
    public List<EmergencyListView> lists(SittingId sitting) {
        return book.of(scheduling.sitting(sitting).id()).stream().map(list -> list.view(book.sections(list.id()))).toList();
    }

    public EmergencyListView list(EmergencyListId id) {
        return found(id).view(book.sections(id));
    }

    /** As printed: section by section, each in its order. @param section null for all */
    public List<ListedPerson> people(EmergencyListId id, Integer section) {
        return book.people(found(id), section);
    }

    /**
     * SC20, SC21: keeps what one section of a sheet says, all of it or nothing.
     *
     * @throws InvalidInput with every fault: numbers that are none, a count that differs, a time to come
     * @throws NotFound     if the list has no such section
     */
    public SheetResult enter(EmergencyListId id, int section, SheetEntry entry) {
        var list = found(id);
        var people = book.people(list, section);
        if (people.isEmpty()) throw new NotFound();
        var ticks = Ticks.read(entry.numbers(), people.size());
        var now = clock.instant();
        entry.check(ticks.size(), now);
        var admitted = 0;
        var already = 0;
        var refused = new ArrayList<Refused>();
        for (var person : people) {
            if (!ticks.contains(person.number())) continue;
            var answer = person.in() ? null
                : signIns.enter(new ManualEntry(list.sitting(), person.person(), "№ " + list.number() + "." + section, entry.reason(), entry.at(), null));
            if (answer == null || answer.verdict() == Verdict.REPEATED) already++;
            else if (answer.verdict() == Verdict.ADMITTED) admitted++;
            else refused.add(new Refused(person.number(), person.fullName(), answer.reason()));
        }
        var result = new SheetResult(ticks.size(), admitted, already, List.copyOf(refused));
        book.entered(id, section, result, actor.get(), now);
        return result;
    }

    private EmergencyList found(EmergencyListId id) {
        return book.of(id).orElseThrow(NotFound::new);
    }
}
