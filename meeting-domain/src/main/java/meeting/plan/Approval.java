package meeting.plan;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import meeting.kernel.DomainEvent;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.plan.course.PlanCannotMove;
import meeting.plan.course.PlanMove;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;

/** The door through which a plan moves on (P2); each throws {@link PlanCannotMove} where the plan does not stand so that it may. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Approval {
    private Plans plans;
    private CurrentActor actor;
    private Event<DomainEvent> happened;
    private Clock clock;

    protected Approval() { } // CDI

    @Inject
    Approval(Plans plans, CurrentActor actor, Event<DomainEvent> happened, Clock clock) {
        this.plans = plans;
        this.actor = actor;
        this.happened = happened;
        this.clock = clock;
    }

    /** The groups may read it. */
    public void circulate(CongressId congress) {
        plan(congress).move(PlanMove.CIRCULATE, me(), clock.instant());
    }

    /** It is put before the leadership; nobody edits it until it comes back. */
    public void submit(CongressId congress) {
        plan(congress).move(PlanMove.SUBMIT, me(), clock.instant());
    }

    /** @throws InvalidInput without a reason (P11) */
    @RolesAllowed(LEADERSHIP)
    public void giveBack(CongressId congress, String reason) {
        plan(congress).move(PlanMove.RETURN, reason, me(), clock.instant());
    }

    /**
     * P8: the option of each section named; the others stay as they are.
     *
     * @throws PlanNotOpen  while the plan is not before the leadership
     * @throws NoSuchOption if a section has no option of that letter; then nothing is chosen
     */
    @RolesAllowed(LEADERSHIP)
    public void choose(CongressId congress, Map<SectionKind, String> letters) {
        plan(congress).refuseChoosing();
        letters.forEach((kind, letter) -> plans.section(congress, kind).orElseThrow(NotFound::new).choose(letter));
    }

    /**
     * Freezes the baseline and tells the other contexts.
     *
     * @return the number of the baseline (P9)
     * @throws OptionsOpen while a section has several options and none is chosen (P8)
     */
    @RolesAllowed(LEADERSHIP)
    public int approve(CongressId congress) {
        var plan = plan(congress);
        var sections = plans.sections(congress);
        var number = plan.approve(sections, me(), clock.instant());
        plans.add(new Baseline(congress, number, plan.amendment(), sections, me().name(), clock.instant()));
        happened.fire(new PlanApproved(congress, number, taskTemplate(sections)));
        return number;
    }

    /** The groups have begun to work by it. */
    public void putInForce(CongressId congress) {
        plan(congress).move(PlanMove.PUT_IN_FORCE, me(), clock.instant());
    }

    /** P10. @throws InvalidInput without a reason (P11) */
    public void amend(CongressId congress, String reason) {
        plan(congress).move(PlanMove.AMEND, reason, me(), clock.instant());
    }

    public void close(CongressId congress) {
        plan(congress).move(PlanMove.CLOSE, me(), clock.instant());
    }

    private static String taskTemplate(List<PlanSection> sections) {
        return sections.stream().filter(section -> section.kind() == SectionKind.COUNTDOWN).map(PlanSection::standing)
            .flatMap(option -> option.value(PlanField.TASK_TEMPLATE).stream()).findFirst().orElse(null);
    }

    private OrganisationPlan plan(CongressId congress) {
        return plans.toChange(congress).orElseThrow(NotFound::new);
    }

    private Actor me() {
        return actor.get();
    }
}
