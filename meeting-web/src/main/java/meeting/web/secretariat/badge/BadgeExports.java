package meeting.web.secretariat.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeQuery;
import meeting.accreditation.badge.BadgeRow;
import meeting.web.components.BadgeWords;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.print.PagedRows;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** The list of badges as a file, with the filters of the page and in its order, to be ticked off at a counter. */
@Named("badgeExports")
@RequestScoped
public class BadgeExports extends ListExport {
    private static final String TITLE = "secretariat_badge_list.export";

    @Inject
    private BadgeLists lists;
    @Inject
    private ListPage page;
    @Inject
    private BadgeWords types;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;

    @Override
    protected ExportList list() {
        var wanted = page.getFilter().asQuery(congress.getId(), congress.getNameOrder());
        return new ExportList(TITLE, words().get(TITLE), about(),
            headers("accreditation.badge-number", "person.name", "person.latin-name", "person.delegation", "person.unit", "accreditation.badge-type",
                "accreditation.badge-state", "secretariat_person_view.badge-escort"),
            new PagedRows<>(BadgeQuery.LARGEST_PAGE, first -> lists.page(wanted.page(first, BadgeQuery.LARGEST_PAGE)).rows(), this::cells));
    }

    private List<String> about() {
        var filter = page.getFilter();
        return Stream.of(words().of(filter.getState()), filter.getType() == null ? "" : types.type(filter.getType()),
            filter.getText() == null ? "" : filter.getText()).filter(line -> !line.isEmpty()).toList();
    }

    private List<String> cells(BadgeRow row) {
        return Arrays.asList(row.number(), row.name().full(), row.name().latin(), row.delegation() == null ? null : language.of(row.delegation()), row.unit(),
            types.type(row.type()), words().of(row.state()), row.escortNote());
    }
}
