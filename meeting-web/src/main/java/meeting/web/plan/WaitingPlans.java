package meeting.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.congress.CongressLink;
import meeting.congress.CongressView;
import meeting.kernel.authorization.Roles;
import meeting.plan.OrganisationPlans;
import meeting.plan.course.PlanMove;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Me;

/** Plans that wait for the leadership, of whatever congress. */
@Named
@RequestScoped
public class WaitingPlans {
    @Inject
    private OrganisationPlans plans;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Me me;
    private List<CongressView> all;

    /** Congresses whose plan the reader may decide on now. */
    public List<CongressView> getAll() {
        if (all == null) all = !me.has(Roles.LEADERSHIP) ? List.of() : congress.getAll().stream()
            .filter(each -> plans.find(each.id()).filter(theirs -> theirs.allows(PlanMove.APPROVE)).isPresent()).toList();
        return all;
    }

    /** The way to the decision (G7), whatever congress the reader looks at. */
    public String way(CongressView other) {
        return CongressLink.to(other.id(), "/leadership/plan/decide");
    }

    /** Those that the page does not show anyway. */
    public List<CongressView> getElsewhere() {
        return getAll().stream().filter(other -> !other.id().equals(congress.getId())).toList();
    }
}
