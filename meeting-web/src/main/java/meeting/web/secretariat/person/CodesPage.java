package meeting.web.secretariat.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.print.CodeSheets;
import meeting.web.shell.CurrentCongress;

/** Cards with codes, printed delegation by delegation in the order they are handed out. */
@Named("personCodesPage")
@RequestScoped
public class CodesPage {
    @Inject
    private Delegations delegations;
    @Inject
    private CurrentCongress congress;
    @Inject
    private CodeSheets sheets;

    private UUID delegation;
    private boolean print;

    public void load() {
        congress.require();
        if (print) sheets.send(delegation == null ? null : delegations.delegation(new DelegationId(delegation)));
    }

    public List<DelegationView> getDelegations() {
        return delegations.list(congress.getId());
    }

    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID given) { delegation = given; }
    public boolean isPrint() { return print; }
    public void setPrint(boolean now) { print = now; }
}
