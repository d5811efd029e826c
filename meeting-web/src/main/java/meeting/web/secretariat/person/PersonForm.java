package meeting.web.secretariat.person;

import java.io.Serializable;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;

/** What is typed into the person's form, until it becomes {@link PersonDetails}. */
public class PersonForm implements Serializable {
    private AttendeeCategory category = AttendeeCategory.DELEGATE;
    private String full;
    private String latin;
    private UUID delegation;
    private String group;
    private String phone;
    private Credentials credentials = Credentials.CONFIRMED;
    private boolean votingRight = true;
    private String remarks;
    private IdentityForm identity = new IdentityForm();
    private OfficeForm office = new OfficeForm();
    private NeedsForm needs = new NeedsForm();
    private JourneyForm arrival = new JourneyForm();
    private JourneyForm departure = new JourneyForm();

    static PersonForm of(PersonDetails known) {
        var form = new PersonForm();
        form.category = known.category();
        form.full = known.name().full();
        form.latin = known.name().latin();
        form.delegation = known.delegation() == null ? null : known.delegation().value();
        form.group = known.group();
        form.phone = known.phone();
        form.credentials = known.credentials();
        form.votingRight = known.votingRight();
        form.remarks = known.remarks();
        form.identity = IdentityForm.of(known.identity());
        form.office = OfficeForm.of(known.office());
        form.needs = NeedsForm.of(known.needs());
        form.arrival = JourneyForm.of(known.arrival());
        form.departure = JourneyForm.of(known.departure());
        return form;
    }

    PersonDetails asDetails() {
        return new PersonDetails(category, new PersonName(full, latin), delegation == null ? null : new DelegationId(delegation), group,
            identity.asIdentity(), office.asOffice(), phone, needs.asNeeds(), arrival.asJourney(), departure.asJourney(), credentials, votingRight, remarks);
    }

    /** Who votes follows from the category until somebody says otherwise. */
    void usualVotingRight() {
        votingRight = PersonDetails.of(category, new PersonName(full, latin), null).votingRight();
    }

    // bound to the form
    public AttendeeCategory getCategory() { return category; }
    public void setCategory(AttendeeCategory typed) { category = typed; }
    public String getFull() { return full; }
    public void setFull(String typed) { full = typed; }
    public String getLatin() { return latin; }
    public void setLatin(String typed) { latin = typed; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID typed) { delegation = typed; }
    public String getGroup() { return group; }
    public void setGroup(String typed) { group = typed; }
    public String getPhone() { return phone; }
    public void setPhone(String typed) { phone = typed; }
    public Credentials getCredentials() { return credentials; }
    public void setCredentials(Credentials typed) { credentials = typed; }
    public boolean isVotingRight() { return votingRight; }
    public void setVotingRight(boolean typed) { votingRight = typed; }
    public String getRemarks() { return remarks; }
    public void setRemarks(String typed) { remarks = typed; }
    public IdentityForm getIdentity() { return identity; }
    public OfficeForm getOffice() { return office; }
    public NeedsForm getNeeds() { return needs; }
    public JourneyForm getArrival() { return arrival; }
    public JourneyForm getDeparture() { return departure; }
}
