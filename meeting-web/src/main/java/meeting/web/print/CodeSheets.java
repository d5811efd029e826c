package meeting.web.print;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.accreditation.CodeView;
import meeting.accreditation.Codes;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** The code cards of a delegation or of everybody, in the congress's order of names. Printing a card signs nobody in (B1). */
@RequestScoped
public class CodeSheets {
    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;
    @Inject
    private Codes codes;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private Download download;

    /** @param only null for everybody */
    public void send(DelegationView only) {
        var title = only == null ? language.of(congress.require().title()) : language.of(only.name());
        download.send("secretariat_person_codes.title", title,
            (printed, out) -> CodeSheetPdf.write(title, printed, cards(only), language.getLocale(), out));
    }

    private List<CodeCard> cards(DelegationView only) {
        var names = delegations.list(congress.getId()).stream().collect(Collectors.toMap(DelegationView::id, view -> language.of(view.name())));
        var query = PeopleQuery.in(congress.getId(), congress.require().details().nameOrder(), PeopleQuery.LARGEST_PAGE)
            .of(only == null ? null : only.id()).of(Standing.ACTIVE);
        var cards = new ArrayList<CodeCard>();
        for (var first = 0;; first += PeopleQuery.LARGEST_PAGE) {
            var people = roster.people(query.page(first, PeopleQuery.LARGEST_PAGE)).rows();
            cards.addAll(cards(people, names));
            if (people.size() < PeopleQuery.LARGEST_PAGE) return cards;
        }
    }

    private List<CodeCard> cards(List<PersonRow> people, Map<DelegationId, String> names) {
        Map<PersonId, CodeView> valid = codes.codesOf(people.stream().map(PersonRow::id).toList());
        return people.stream().filter(person -> valid.containsKey(person.id())).map(person -> new CodeCard(valid.get(person.id()).code().shown(),
            person.name().full(), person.name().latin() == null ? "" : person.name().latin(), names.getOrDefault(person.delegation(), ""),
            language.of(congress.require().title()))).toList();
    }
}
