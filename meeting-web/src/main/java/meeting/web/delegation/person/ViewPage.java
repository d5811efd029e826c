package meeting.web.delegation.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonView;

/** One person of one's own delegation (D5). */
@Named("ownPersonPage")
@RequestScoped
public class ViewPage {
    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;

    private UUID id;
    private PersonView person;
    private DelegationView delegation;

    public void load() {
        person = roster.person(new PersonId(id));
        var of = person.details().delegation();
        delegation = of == null ? null : delegations.delegation(of);
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public PersonView getPerson() { return person; }
    public DelegationView getDelegation() { return delegation; }
}
