package meeting.web.security.incident;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import meeting.security.incident.IncidentDetails;
import meeting.security.incident.IncidentSeverity;
import meeting.web.security.PlaceForm;

/** An incident while it is being typed. */
public class IncidentForm implements Serializable {
    private final PlaceForm place = new PlaceForm();
    private IncidentSeverity severity = IncidentSeverity.MINOR;
    private String title;
    private Instant happenedAt;
    private String people;
    private String account;
    private String measures;
    private boolean confidential;
    private List<String> named = new ArrayList<>();

    IncidentForm(Instant now) {
        happenedAt = now;
    }

    IncidentDetails details() {
        return new IncidentDetails(severity, title, place.place(), happenedAt, people, account, measures, confidential, Set.copyOf(named));
    }

    public PlaceForm getPlace() { return place; }
    public IncidentSeverity getSeverity() { return severity; }
    public void setSeverity(IncidentSeverity chosen) { severity = chosen; }
    public String getTitle() { return title; }
    public void setTitle(String typed) { title = typed; }
    public Instant getHappenedAt() { return happenedAt; }
    public void setHappenedAt(Instant typed) { happenedAt = typed; }
    public String getPeople() { return people; }
    public void setPeople(String typed) { people = typed; }
    public String getAccount() { return account; }
    public void setAccount(String typed) { account = typed; }
    public String getMeasures() { return measures; }
    public void setMeasures(String typed) { measures = typed; }
    public boolean isConfidential() { return confidential; }
    public void setConfidential(boolean ticked) { confidential = ticked; }
    public List<String> getNamed() { return named; }
    public void setNamed(List<String> ticked) { named = ticked; }
}
