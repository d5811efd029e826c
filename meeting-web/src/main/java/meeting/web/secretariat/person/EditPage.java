package meeting.web.secretariat.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity.DocumentType;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.person.Journey.TravelMode;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Enrol a person, or change what the roster says. */
@Named("personEditPage")
@ViewScoped
public class EditPage implements Serializable {
    @Inject
    private transient Roster roster;
    @Inject
    private transient Delegations delegations;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID id;
    private boolean enrolled;
    private long version;
    private PersonForm form;

    public void load() {
        if (form != null) return;
        congress.require();
        enrolled = id != null;
        if (!enrolled) form = new PersonForm();
        else {
            var person = roster.person(new PersonId(id));
            form = PersonForm.of(person.details());
            version = person.version();
        }
    }

    public String save() {
        var details = form.asDetails();
        var saved = enrolled
            ? notices.after(() -> roster.edit(new PersonId(id), version, details), "secretariat_person_edit.saved")
            : notices.after(() -> id = roster.enrol(congress.getId(), details).value(), "secretariat_person_edit.enrolled");
        if (!saved) return null;
        details.warnings().forEach(notices::warn);
        return "/secretariat/person/view?faces-redirect=true&id=" + id;
    }

    public void categoryChosen() {
        form.usualVotingRight();
    }

    public List<DelegationView> getDelegations() {
        return delegations.list(congress.getId());
    }

    public List<AttendeeCategory> getCategories() {
        return List.of(AttendeeCategory.values());
    }

    public List<Credentials> getCredentials() {
        return List.of(Credentials.values());
    }

    public List<Sex> getSexes() {
        return List.of(Sex.values());
    }

    public List<DocumentType> getDocumentTypes() {
        return List.of(DocumentType.values());
    }

    public List<TravelMode> getTravelModes() {
        return List.of(TravelMode.values());
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public boolean isEnrolled() { return enrolled; }
    public PersonForm getForm() { return form; }
}
