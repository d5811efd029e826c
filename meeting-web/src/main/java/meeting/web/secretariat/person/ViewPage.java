package meeting.web.secretariat.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonView;
import meeting.delegation.photo.Photos;
import meeting.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** One person: what is known, the photo, and the acts that ask for a reason. */
@Named("personViewPage")
@ViewScoped
public class ViewPage implements Serializable {
    @Inject
    private transient Roster roster;
    @Inject
    private transient Delegations delegations;
    @Inject
    private transient Photos photos;
    @Inject
    private transient Notices notices;

    private UUID id;
    private PersonView person;
    private DelegationView delegation;
    private StandingAct act;
    private String reason;

    public void load() {
        person = roster.person(new PersonId(id));
        var of = person.details().delegation();
        delegation = of == null ? null : delegations.delegation(of);
    }

    public void begin(StandingAct chosen) {
        act = chosen;
        reason = null;
    }

    public void carryOut() {
        if (notices.after(() -> act.carryOut(roster, person.id(), reason), act.getKey() + "-done", person.name().full())) load();
    }

    public void upload(FileUploadEvent event) {
        if (notices.after(() -> photos.put(person.id(), event.getFile().getContent()), "secretariat_person_view.photo-kept")) load();
    }

    public void removePhoto() {
        if (notices.after(() -> photos.remove(person.id()), "secretariat_person_view.photo-removed")) load();
    }

    public List<StandingAct> getActs() {
        return StandingAct.openTo(person.standing());
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public PersonView getPerson() { return person; }
    public DelegationView getDelegation() { return delegation; }
    public StandingAct getAct() { return act; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
