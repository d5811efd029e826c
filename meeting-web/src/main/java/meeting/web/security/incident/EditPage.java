package meeting.web.security.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import meeting.kernel.KnownActors.KnownActor;
import meeting.security.incident.IncidentId;
import meeting.security.incident.IncidentSeverity;
import meeting.security.incident.Incidents;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** An incident is reported; afterwards only entries are added to it (SC2). */
@Named("incidentEditPage")
@ViewScoped
public class EditPage implements Serializable {
    @Inject
    private transient Incidents incidents;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;
    private IncidentForm form;

    public String save() {
        var reported = new IncidentId[1];
        var kept = notices.after(() -> reported[0] = incidents.report(congress.require().id(), getForm().details()), "security_incident_edit.reported");
        return kept ? "/security/incident/view?faces-redirect=true&id=" + reported[0].value() : null;
    }

    public IncidentSeverity[] getSeverities() {
        return IncidentSeverity.values();
    }

    /** Who could be let in beside the reporter. */
    public List<KnownActor> getPeople() {
        return incidents.nameable();
    }

    public IncidentForm getForm() {
        if (form == null) form = new IncidentForm(clock.instant());
        return form;
    }
}
