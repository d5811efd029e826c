package meeting.web.security.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import meeting.security.incident.IncidentView;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.security.PlaceWords;
import meeting.web.shell.Times;

/** The log of incidents as a file: what its reader sees and no line more (SC3). */
@Named("incidentExports")
@RequestScoped
public class IncidentExports extends ListExport {
    private static final String TITLE = "security_incident_list.title";

    @Inject
    private ListPage page;
    @Inject
    private Times times;
    @Inject
    private PlaceWords places;

    @Override
    protected ExportList list() {
        return new ExportList(TITLE, words().get(TITLE), List.of(page.getTitle()),
            headers("security.number", "security.severity", "security.title", "security.place", "security.happened-at", "security.people", "security.closed-at",
                "security.latest"),
            page.getRows().stream().map(this::cells).toList());
    }

    private List<String> cells(IncidentView row) {
        return Arrays.asList(row.label(), words().of(row.severity()), row.title(), places.ofIncident(row), times.dayAndClock(row.happenedAt()), row.people(),
            times.dayAndClock(row.closedAt()), row.latest().words());
    }
}
