package meeting.web.secretariat.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
    private Map<DelegationId, Integer> sizes;

    public void load() {
        congress.require();
        if (print) sheets.send(delegation == null ? null : delegations.delegation(new DelegationId(delegation)));
    }

    public List<DelegationView> getDelegations() {
        return delegations.list(congress.getId());
    }

    public int sizeOf(DelegationView each) {
        if (sizes == null) sizes = delegations.sizes(congress.getId());
        return sizes.getOrDefault(each.id(), 0);
    }

    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID given) { delegation = given; }
    public boolean isPrint() { return print; }
    public void setPrint(boolean now) { print = now; }
}
