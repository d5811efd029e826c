package meeting.plan.drafting;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.NotFound;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanExists;
import meeting.plan.Sections;

/** The door by which a plan begins (P15). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Beginnings {
    private OrganisationPlans plans;
    private Sections sections;
    private Convening convening;
    private Template template;

    protected Beginnings() { } // CDI

    @Inject
    Beginnings(OrganisationPlans plans, Sections sections, Convening convening, Template template) {
        this.plans = plans;
        this.sections = sections;
        this.convening = convening;
        this.template = template;
    }

    /** From the template for the congress's kind. @throws PlanExists if it has a plan (P1) */
    public void begin(CongressId congress) {
        var details = convening.congress(congress).details();
        sections.begin(congress, null, kind -> template.text(kind, details));
    }

    /**
     * As a copy of another congress's plan, the approved one if there is, its days moved as the opening moves.
     *
     * @throws NotFound   where the other congress has no plan
     * @throws PlanExists if this congress has one (P1)
     */
    public void copy(CongressId congress, CongressId from) {
        var shift = template.shift(convening.congress(from).details(), convening.congress(congress).details());
        var copied = plans.find(from).orElseThrow(NotFound::new);
        var approved = plans.baselines(from);
        sections.begin(congress, Math.toIntExact(shift),
            kind -> template.moved(approved.isEmpty() ? copied.section(kind).content() : approved.get(approved.size() - 1).section(kind), shift));
    }
}
