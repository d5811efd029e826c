package meeting.web.leadership.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.security.incident.IncidentView;
import meeting.security.incident.Incidents;
import meeting.web.shell.CurrentCongress;

/** The confidential incidents in which this leader was named (SC3). */
@Named("leadershipIncidentListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Incidents incidents;
    @Inject
    private CurrentCongress congress;
    private List<IncidentView> rows;

    public List<IncidentView> getRows() {
        if (rows == null) rows = congress.find().map(current -> incidents.incidents(current.id())).orElse(List.of());
        return rows;
    }
}
