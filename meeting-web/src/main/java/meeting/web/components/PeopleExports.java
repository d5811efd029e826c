package meeting.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.print.PagedRows;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** The list of people as a file: whom the list shows, in its order, and nobody the reader may not see. */
@Named("peopleExports")
@RequestScoped
public class PeopleExports extends ListExport {
    private static final String TITLE = "print.people";

    @Inject
    private Roster roster;
    @Inject
    private PeopleList list;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;

    @Override
    protected ExportList list() {
        var wanted = list.getFilter().asQuery(congress.getId(), congress.getNameOrder());
        return new ExportList(TITLE, words().get(TITLE), about(),
            headers("person.name", "person.latin-name", "person.delegation", "person.unit", "person.post", "person.phone", "person.category", "person.standing",
                "person.credentials"),
            new PagedRows<>(PeopleQuery.LARGEST_PAGE, first -> roster.people(wanted.page(first, PeopleQuery.LARGEST_PAGE)).rows(), this::cells));
    }

    private List<String> about() {
        var filter = list.getFilter();
        var delegation = list.getDelegations().stream().filter(each -> each.id().value().equals(filter.getDelegation())).map(each -> language.of(each.name()))
            .findFirst();
        return Stream.of(delegation.orElse(""), words().of(filter.getCategory()), words().of(filter.getStanding()),
            filter.getText() == null ? "" : filter.getText()).filter(line -> !line.isEmpty()).toList();
    }

    private List<String> cells(PersonRow row) {
        var delegation = list.delegation(row.delegation());
        return Arrays.asList(row.name().full(), row.name().latin(), delegation == null ? null : language.of(delegation.name()), row.unit(), row.post(),
            row.phone(), words().of(row.category()), words().of(row.standing()), words().of(row.credentials()));
    }
}
