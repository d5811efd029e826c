package meeting.web.group.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanView;
import meeting.web.shell.CurrentCongress;

/** The plan as a member of a group reads it: the own sections while it is drafted, all of it once it was circulated (P4). */
@Named("groupPlanViewPage")
@RequestScoped
public class ViewPage {
    @Inject
    private OrganisationPlans plans;
    @Inject
    private CurrentCongress congress;
    private PlanView plan;

    public PlanView getPlan() {
        if (plan == null) plan = congress.find().flatMap(current -> plans.find(current.id())).orElse(null);
        return plan;
    }
}
