package meeting.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonName;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** Finds the one person who is meant by what is typed of the name, however many are on the roster. */
@Named
@RequestScoped
public class PersonSearch {
    /** One more than are offered, so that it is said when there are more. */
    private static final int MOST = 13;
    private static final int READ_AT_ONCE = 200;

    @Inject
    private Roster roster;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    private final Map<UUID, String> labels = new HashMap<>();

    /** Whoever has not withdrawn and is not hidden from who asks (D5). */
    public List<UUID> onRoster(String typed) {
        return find(typed, person -> person.standing() != Standing.WITHDRAWN);
    }

    /** Those of them whom the congress counts. */
    public List<UUID> ofElectorate(String typed) {
        var electorate = congress.require().details().electorate();
        return find(typed, person -> person.standing() != Standing.WITHDRAWN && electorate.counts(person.category(), person.standing() == Standing.SUSPENDED));
    }

    /** Both spellings and the unit, which tells people of one name apart; empty for nobody. */
    public String labelOf(UUID person) {
        return person == null ? "" : labels.computeIfAbsent(person, this::read);
    }

    private List<UUID> find(String typed, Predicate<PersonRow> wanted) {
        var query = PeopleQuery.in(congress.getId(), congress.getNameOrder(), READ_AT_ONCE).matching(typed);
        var found = Stream.iterate(0, first -> first + READ_AT_ONCE).map(first -> roster.people(query.page(first, READ_AT_ONCE)).rows())
            .takeWhile(rows -> !rows.isEmpty()).flatMap(List::stream).filter(wanted).limit(MOST).toList();
        found.forEach(person -> labels.put(person.id().value(), label(person.name(), person.unit())));
        return found.stream().map(person -> person.id().value()).toList();
    }

    private String read(UUID person) {
        var known = roster.person(new PersonId(person));
        return label(known.name(), known.details().office().unit());
    }

    private String label(PersonName name, String unit) {
        var spelt = (language.first(name.full(), name.latin()) + " " + language.second(name.full(), name.latin())).strip();
        return Stream.of(spelt, unit).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
