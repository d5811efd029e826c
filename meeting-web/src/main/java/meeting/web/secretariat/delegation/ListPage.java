package meeting.web.secretariat.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.shell.CurrentCongress;

/** The delegations of the congress, and how many people each has. */
@Named("delegationListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Delegations directory;
    @Inject
    private CurrentCongress congress;
    private List<DelegationView> delegations;
    private Map<DelegationId, Integer> sizes;

    public List<DelegationView> getDelegations() {
        if (delegations == null) delegations = congress.find().map(current -> directory.list(current.id())).orElse(List.of());
        return delegations;
    }

    public int sizeOf(DelegationView delegation) {
        return sizes().getOrDefault(delegation.id(), 0);
    }

    public int getPeople() {
        return sizes().values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<DelegationId, Integer> sizes() {
        if (sizes == null) sizes = congress.find().map(current -> directory.sizes(current.id())).orElse(Map.of());
        return sizes;
    }
}
