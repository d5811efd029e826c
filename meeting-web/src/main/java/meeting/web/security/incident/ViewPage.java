package meeting.web.security.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.NotFound;
import meeting.security.incident.IncidentEntryKind;
import meeting.security.incident.IncidentId;
import meeting.security.incident.IncidentView;
import meeting.security.incident.Incidents;
import meeting.web.shell.Notices;

/** One incident and everything that was written of it (SC2). */
@Named("incidentViewPage")
@ViewScoped
public class ViewPage implements Serializable {
    @Inject
    private transient Incidents incidents;
    @Inject
    private transient Notices notices;
    private UUID id;
    private transient IncidentView incident;
    private IncidentEntryKind kind = IncidentEntryKind.FOLLOW_UP;
    private String words;
    private Integer correcting;
    private String named;

    public IncidentView getIncident() {
        if (id == null) throw new NotFound();
        if (incident == null) incident = incidents.incident(new IncidentId(id));
        return incident;
    }

    public void add() {
        change(() -> incidents.add(new IncidentId(id), kind, words), "security_incident_view.added");
    }

    public void askCorrection(int entry) {
        correcting = entry;
        words = null;
    }

    public void correct() {
        change(() -> incidents.correct(new IncidentId(id), correcting, words), "security_incident_view.corrected");
    }

    public void close() {
        change(() -> incidents.close(new IncidentId(id), words), "security_incident_view.closed");
    }

    public void name() {
        change(() -> incidents.name(new IncidentId(id), named), "security_incident_view.named");
    }

    /** What people add to it as it stands. */
    public List<IncidentEntryKind> getKinds() {
        return getIncident().isOpen() ? List.of(IncidentEntryKind.FOLLOW_UP, IncidentEntryKind.MEASURE, IncidentEntryKind.TOLD)
            : List.of(IncidentEntryKind.FOLLOW_UP, IncidentEntryKind.TOLD);
    }

    public List<KnownActor> getPeople() {
        return incidents.nameable();
    }

    private void change(Runnable deed, String said) {
        if (notices.after(deed, said)) words = null;
        incident = null;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public IncidentEntryKind getKind() { return kind; }
    public void setKind(IncidentEntryKind chosen) { kind = chosen; }
    public String getWords() { return words; }
    public void setWords(String typed) { words = typed; }
    public Integer getCorrecting() { return correcting; }
    public String getNamed() { return named; }
    public void setNamed(String chosen) { named = chosen; }
}
