package meeting.plan.variant;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.plan.Approval;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanView;
import meeting.plan.contingency.Contingencies;

/** The door to the variants of a plan. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Alternatives {
    private Variants variants;
    private OrganisationPlans plans;
    private Approval approval;
    private Convening convening;
    private Contingencies contingencies;
    private Clock clock;

    protected Alternatives() { } // CDI

    @Inject
    Alternatives(Variants variants, OrganisationPlans plans, Approval approval, Convening convening, Contingencies contingencies, Clock clock) {
        this.variants = variants;
        this.plans = plans;
        this.approval = approval;
        this.convening = convening;
        this.contingencies = contingencies;
        this.clock = clock;
    }

    /** @throws InvalidInput with every fault, for a letter that is no option's (P7), and while the plan is not worked on */
    public VariantId propose(CongressId congress, VariantDetails details) {
        var id = VariantId.next();
        check(plan(congress), details);
        stepBack(congress, details);
        variants.add(new Variant(id, congress, variants.in(congress).size(), details));
        return id;
    }

    /** @throws SomeoneWasFaster if the variant changed since {@code seenVersion} was read */
    public void edit(VariantId id, long seenVersion, VariantDetails details) {
        var variant = find(id);
        SomeoneWasFaster.check(seenVersion, variant.version());
        check(plan(variant.congress()), details);
        stepBack(variant.congress(), details);
        variant.lay(details);
    }

    public void remove(VariantId id) {
        var variant = find(id);
        checkWorkedOn(plan(variant.congress())).orThrow();
        variants.remove(variant);
    }

    /** P14: every variant with its figures, in the order in which they were proposed. Empty where this reader has no plan. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public List<Scored> scored(CongressId congress) {
        return plans.find(congress).map(plan -> {
            var details = convening.congress(congress).details();
            var left = details.dayOf(clock.instant()).until(details.firstDay(), ChronoUnit.DAYS);
            var scenarios = contingencies.catalogue(congress);
            return variants.in(congress).stream().map(Variant::view).map(variant -> Scored.of(variant, Taken.of(plan, variant), details, scenarios, left))
                .toList();
        }).orElse(List.of());
    }

    /** P8: the options of this variant are the chosen ones. @throws meeting.plan.course.PlanNotOpen while the plan is not before the leadership */
    @RolesAllowed(LEADERSHIP)
    public void choose(VariantId id) {
        var variant = find(id).view();
        approval.choose(variant.congress(), Taken.of(plan(variant.congress()), variant).letters());
    }

    private PlanView plan(CongressId congress) {
        return plans.find(congress).orElseThrow(NotFound::new);
    }

    private Variant find(VariantId id) {
        return variants.of(id).orElseThrow(NotFound::new);
    }

    private void stepBack(CongressId congress, VariantDetails details) {
        if (details.recommended()) variants.in(congress).forEach(Variant::stepBack);
    }

    /** P7. */
    private static void check(PlanView plan, VariantDetails details) {
        var check = checkWorkedOn(plan);
        for (var section : plan.sections()) {
            if (section.content().options().size() == 1) continue;
            var letter = details.letters().get(section.kind());
            check.that(letter != null && section.content().option(letter).isPresent(), section.kind().name(), "plan.variant-needs-option",
                section.kind().code());
        }
        check.orThrow();
    }

    private static InvalidInput.Check checkWorkedOn(PlanView plan) {
        return new InvalidInput.Check().that(plan.state().isWorkedOn(), "name", "plan.not-open", plan.state());
    }
}
