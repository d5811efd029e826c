package meeting.web.secretariat.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.BadgeType;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.shell.CurrentCongress;

/** What there is to choose among when badges and seat cards are printed. */
@Named("printChoices")
@RequestScoped
public class PrintChoices {
    @Inject
    private Delegations delegations;
    @Inject
    private AccessRules access;
    @Inject
    private CurrentCongress congress;

    public List<DelegationView> getDelegations() {
        return delegations.list(congress.getId());
    }

    public List<BadgeType> getTypes() {
        return access.view(congress.getId()).matrix().types();
    }
}
