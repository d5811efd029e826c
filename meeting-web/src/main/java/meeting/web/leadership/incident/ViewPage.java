package meeting.web.leadership.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.security.incident.IncidentId;
import meeting.security.incident.IncidentView;
import meeting.security.incident.Incidents;

/** One confidential incident, to be read by a leader who was named in it (SC3). */
@Named("leadershipIncidentViewPage")
@RequestScoped
public class ViewPage {
    @Inject
    private Incidents incidents;
    private UUID id;
    private IncidentView incident;

    public IncidentView getIncident() {
        if (id == null) throw new NotFound();
        if (incident == null) incident = incidents.incident(new IncidentId(id));
        return incident;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
}
