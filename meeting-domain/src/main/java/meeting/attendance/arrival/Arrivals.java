package meeting.attendance.arrival;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import meeting.accreditation.signing.CodeRefused;
import meeting.accreditation.signing.SignedCodes;
import meeting.attendance.pack.PackItemId;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.congress.CongressId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.PersonView;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;

/** The door of this context for arrival desks. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Arrivals {
    private static final int MOST_SHOWN = 12;
    /** Those who are expected are looked for among more than are shown. */
    private static final int MOST_FOUND = 100;

    @Inject
    private ArrivalBook book;
    @Inject
    private Cards cards;
    @Inject
    private Packs packs;
    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;
    @Inject
    private BadgeHandover badges;
    @Inject
    private SignedCodes signed;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * By name, pinyin, code as typed or as a badge carries it (SG7), unit or phone (D11), those who are expected first, a dozen at most.
     *
     * @throws CodeRefused if a badge was scanned that is forged or of another congress
     */
    public List<FoundPerson> find(CongressId congress, String typed, NameOrder order) {
        return asFound(congress, roster.people(PeopleQuery.in(congress, order, MOST_FOUND).matching(signed.sought(typed, congress))).rows()).stream()
            .sorted(comparing(found -> found.arrival() != null)).limit(MOST_SHOWN).toList();
    }

    /** Everybody of a delegation, whatever their standing, in the order of names. */
    public List<FoundPerson> delegation(DelegationView delegation, NameOrder order) {
        return asFound(delegation.congress(), roster.people(PeopleQuery.in(delegation.congress(), order, PeopleQuery.LARGEST_PAGE).of(delegation.id())).rows());
    }

    /** @throws NotFound if there is no such person */
    public DeskCard card(PersonId person) {
        return cards.of(person);
    }

    /**
     * Takes a person in.
     *
     * @throws AlreadyArrived if another desk has done so (AR1)
     * @throws MayNotArrive   if the person has withdrawn or is suspended (AR2)
     * @throws InvalidInput   if the desk has no name, or a text is too long
     */
    public void arrive(Registration said) {
        var person = roster.person(said.person());
        Cards.standing(person).ifPresent(why -> { throw new MayNotArrive(person.name().full(), why); });
        book.of(said.person()).ifPresent(arrival -> { throw arrival.refusal(person.name().full()); });
        var arrival = new Arrival(person.congress(), said, items(person.congress()), null, actor.get(), clock.instant());
        book.add(arrival);
        if (said.badgeHanded()) badges.goWith(List.of(arrival));
        if (said.room() != null || said.meals() != null) lodge(person, said);
    }

    /**
     * Takes many in (AR7).
     *
     * @throws InvalidInput if nobody is ticked, the desk has no name, or a text is too long
     * @throws NotFound     if one of them is of another congress
     */
    public GroupResult arriveTogether(GroupRegistration said) {
        said.check();
        var there = book.of(said.people()).stream().map(Arrival::person).collect(toSet());
        var items = items(said.congress());
        var arriving = new ArrayList<Arrival>();
        var before = 0;
        var refused = 0;
        for (var id : said.people()) {
            var person = roster.person(id);
            if (!person.congress().equals(said.congress())) throw new NotFound();
            if (there.contains(id)) before++;
            else if (Cards.standing(person).isPresent()) refused++;
            else arriving.add(new Arrival(said.congress(), new Registration(id, said.desk(), true, true, false, said.missing(), null, null), items,
                said.collectedBy(), actor.get(), clock.instant()));
        }
        arriving.forEach(book::add);
        badges.goWith(arriving);
        return new GroupResult(arriving.size(), before, refused);
    }

    /** AR3. @throws NotArrived if there is nothing to undo. @throws InvalidInput without a reason */
    public void undo(PersonId person, String reason) {
        var undone = inForce(person);
        undone.undo(reason, actor.get(), clock.instant());
        badges.comeBackWith(undone);
    }

    /** AR4: an item that was missing, or came to the pack later. @throws NotArrived if the person has not arrived */
    public void handOver(PersonId person, PackItemId item) {
        var known = packs.everything(roster.person(person).congress()).stream().anyMatch(each -> each.id().equals(item));
        if (!known) throw new NotFound();
        inForce(person).handOver(item, actor.get(), clock.instant());
    }

    /** Whom a desk took in last, newest first. */
    public List<DeskCard> latest(CongressId congress, String desk, int size) {
        return book.latest(congress, desk, size).stream().map(arrival -> cards.of(arrival.person())).toList();
    }

    private Arrival inForce(PersonId person) {
        return book.of(person).orElseThrow(NotArrived::new);
    }

    private List<PackItemId> items(CongressId congress) {
        return packs.items(congress).stream().map(PackItemView::id).toList();
    }

    private void lodge(PersonView person, Registration said) {
        var stay = book.stay(person.id()).orElseGet(() -> {
            var first = new Stay(person.congress(), person.id());
            book.add(first);
            return first;
        });
        stay.at(cards.hotelOf(person), said.room(), said.meals());
    }

    private List<FoundPerson> asFound(CongressId congress, List<PersonRow> rows) {
        var arrived = book.of(rows.stream().map(PersonRow::id).toList()).stream().collect(toMap(Arrival::person, Arrival::view));
        var named = delegations.list(congress).stream().collect(toMap(DelegationView::id, identity()));
        return rows.stream().map(row -> new FoundPerson(row, row.delegation() == null ? null : named.get(row.delegation()), arrived.get(row.id()))).toList();
    }
}
