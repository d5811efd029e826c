package meeting.plan;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Function;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** The door by which text comes into a plan: who may, and that nothing that was saved is lost (P3, P6). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, GROUP_STAFF})
public class Sections {
    private Plans plans;
    private Readers readers;
    private Clock clock;

    protected Sections() { } // CDI

    @Inject
    Sections(Plans plans, Readers readers, Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * P1: a plan with all its sections.
     *
     * @param movedDays how far its days were moved from those of the plan it copies; null for one that copies none (P15)
     * @throws PlanExists if the congress has a plan
     */
    @RolesAllowed(SECRETARIAT)
    public void begin(CongressId congress, Integer movedDays, Function<SectionKind, SectionContent> beginning) {
        if (plans.of(congress).isPresent()) throw new PlanExists();
        var by = readers.current(congress).actor();
        plans.add(new OrganisationPlan(congress, movedDays));
        for (var kind : SectionKind.values()) {
            var section = new PlanSection(congress, kind, beginning.apply(kind), by, clock.instant());
            plans.add(section);
            plans.add(section.asRevision());
        }
    }

    /** P15: nobody is asked any more about days that stand in texts as in the plan that was copied. @throws PlanNotOpen while it is submitted or approved */
    @RolesAllowed(SECRETARIAT)
    public void settleDays(CongressId congress) {
        plans.toChange(congress).orElseThrow(NotFound::new).settleDays();
    }

    /**
     * The section as it is now; others who would edit or move the plan wait until the transaction ends.
     *
     * @throws PlanNotOpen    while the plan is submitted or approved (P3)
     * @throws NotYourSection where another group owns it (P3)
     */
    public SectionView toEdit(CongressId congress, SectionKind kind) {
        return section(congress, kind).view(true, 0);
    }

    /**
     * Lays down a text over whatever is there, which stays as a revision (P6).
     *
     * @throws InvalidInput   with every fault (P5)
     * @throws PlanNotOpen    while the plan is submitted or approved (P3)
     * @throws NotYourSection where another group owns it (P3)
     */
    public void lay(CongressId congress, SectionKind kind, SectionContent content) {
        var section = section(congress, kind);
        section.lay(content, readers.current(congress).actor(), clock.instant());
        plans.add(section.asRevision());
    }

    private PlanSection section(CongressId congress, SectionKind kind) {
        var plan = plans.toChange(congress).orElseThrow(NotFound::new);
        var reader = readers.current(congress);
        if (!reader.reads(kind, plan.state())) throw new NotFound();
        plan.refuseEditing();
        if (!reader.edits(kind, plan.state())) throw new NotYourSection(kind);
        return plans.section(congress, kind).orElseThrow(NotFound::new);
    }
}
