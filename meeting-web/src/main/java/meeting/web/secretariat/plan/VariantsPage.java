package meeting.web.secretariat.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.plan.OrganisationPlans;
import meeting.plan.variant.Alternatives;
import meeting.web.plan.Compared;
import meeting.web.shell.CurrentCongress;

/** The variants of the plan side by side. */
@Named("planVariantsPage")
@RequestScoped
public class VariantsPage {
    @Inject
    private Alternatives alternatives;
    @Inject
    private OrganisationPlans plans;
    @Inject
    private CurrentCongress congress;
    private Compared compared;

    public Compared getCompared() {
        if (compared == null) compared = new Compared(alternatives.scored(congress.require().id()));
        return compared;
    }

    public boolean isWorkedOn() {
        return plans.find(congress.getId()).filter(plan -> plan.state().isWorkedOn()).isPresent();
    }
}
