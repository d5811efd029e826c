package meeting.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonRow;
import meeting.delegation.Roster;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import meeting.web.shell.Words;

/** The list of people as a file: whom the list shows, in its order, and nobody the reader may not see. */
@Named("peopleExports")
@RequestScoped
public class PeopleExports {
    private static final String TITLE = "print.people";

    @Inject
    private Roster roster;
    @Inject
    private PeopleList list;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private Download download;
    @Inject
    private Notices notices;

    private ExportFormat format;

    /** Where the address asks for a file. */
    public void send() {
        if (format == null) return;
        var wanted = list.getFilter().asQuery(congress.require(), language.getLocale());
        var headers = Stream.of("name", "latin-name", "delegation", "unit", "post", "phone", "category", "standing", "credentials").map(each -> words.get("person." + each)).toList();
        notices.attempt(() -> download.send(format, new ExportList(TITLE, words.get(TITLE), about(), headers, () -> everybody(wanted))));
    }

    private List<String> about() {
        var filter = list.getFilter();
        var delegation = list.getDelegations().stream().filter(each -> each.id().value().equals(filter.getDelegation())).map(each -> language.of(each.name())).findFirst();
        return Stream.of(delegation.orElse(""), words.of(filter.getCategory()), words.of(filter.getStanding()), filter.getText() == null ? "" : filter.getText())
            .filter(line -> !line.isEmpty()).toList();
    }

    /** Read page by page, as they are written. */
    private Iterator<List<String>> everybody(PeopleQuery wanted) {
        return Stream.iterate(0, first -> first + PeopleQuery.LARGEST_PAGE).map(first -> roster.people(wanted.page(first, PeopleQuery.LARGEST_PAGE)).rows())
            .takeWhile(page -> !page.isEmpty()).flatMap(List::stream).map(this::cells).iterator();
    }

    private List<String> cells(PersonRow row) {
        var delegation = list.delegation(row.delegation());
        return Arrays.asList(row.name().full(), row.name().latin(), delegation == null ? null : language.of(delegation.name()), row.unit(), row.post(), row.phone(),
            words.of(row.category()), words.of(row.standing()), words.of(row.credentials()));
    }

    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
}
