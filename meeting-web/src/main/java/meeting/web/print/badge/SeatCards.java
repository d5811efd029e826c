package meeting.web.print.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.web.print.Download;
import meeting.web.shell.CurrentCongress;

/** Seat cards of a delegation or a category, by delegation and in the congress's order of names. */
@RequestScoped
public class SeatCards {
    /** What stands below the name: nothing on the rostrum, in the hall where somebody belongs. */
    public enum Below { NOTHING, UNIT, DELEGATION }

    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Download download;

    /** @param delegation null for every one @param category null for every one @param text part of a name or unit; blank for everybody */
    public void send(String title, DelegationId delegation, AttendeeCategory category, String text, Below below, Locale language) {
        var people = people(query(delegation, category, text));
        var names = delegations.list(congress.getId()).stream().collect(Collectors.toMap(DelegationView::id, view -> view.name().in(language)));
        download.send("secretariat_badge_seat-cards.title", title, (printed, out) ->
            SeatCardPdf.write(people.stream().map(person -> new SeatCard(person.name(), below(person, below, names))).iterator(), title, language, out));
    }

    public int count(DelegationId delegation, AttendeeCategory category, String text) {
        return (int) roster.people(query(delegation, category, text).page(0, 1)).total();
    }

    private PeopleQuery query(DelegationId delegation, AttendeeCategory category, String text) {
        return PeopleQuery.in(congress.getId(), congress.require().details().nameOrder(), PeopleQuery.LARGEST_PAGE).of(delegation).of(category)
            .of(Standing.ACTIVE)
            .matching(text).by(PeopleQuery.Sort.DELEGATION, false);
    }

    private List<PersonRow> people(PeopleQuery query) {
        var people = new ArrayList<PersonRow>();
        for (var first = 0;; first += PeopleQuery.LARGEST_PAGE) {
            var page = roster.people(query.page(first, PeopleQuery.LARGEST_PAGE)).rows();
            people.addAll(page);
            if (page.size() < PeopleQuery.LARGEST_PAGE) return people;
        }
    }

    private static String below(PersonRow person, Below below, Map<DelegationId, String> delegations) {
        return switch (below) {
            case NOTHING -> null;
            case UNIT -> person.unit();
            case DELEGATION -> person.delegation() == null ? null : delegations.get(person.delegation());
        };
    }
}
