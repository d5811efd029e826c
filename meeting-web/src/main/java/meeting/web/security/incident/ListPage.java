package meeting.web.security.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.security.incident.IncidentView;
import meeting.security.incident.Incidents;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Words;

/** The log of incidents, as far as this reader may see it (SC3). */
@Named("incidentListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Incidents incidents;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Words words;
    private List<IncidentView> rows;

    public List<IncidentView> getRows() {
        if (rows == null) rows = congress.find().map(current -> incidents.incidents(current.id())).orElse(List.of());
        return rows;
    }

    public List<IncidentView> getOpen() {
        return getRows().stream().filter(IncidentView::isOpen).toList();
    }

    public List<IncidentView> getClosed() {
        return getRows().stream().filter(incident -> !incident.isOpen()).toList();
    }

    /** The answer of the page. */
    public String getTitle() {
        return words.say("security_incident_list.open", getOpen().size());
    }
}
