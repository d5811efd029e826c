package meeting.plan;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door for those who write a plan. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Drafting {
    private Plans plans;
    private Readers readers;
    private Convening convening;
    private Beginnings beginnings;
    private Clock clock;

    protected Drafting() { } // CDI

    @Inject
    Drafting(Plans plans, Readers readers, Convening convening, Beginnings beginnings, Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.convening = convening;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** P15: from the template for the congress's kind. @throws PlanExists if it has a plan (P1) */
    public void begin(CongressId congress) {
        var details = convening.congress(congress).details();
        lay(congress, kind -> beginnings.fromTemplate(kind, details));
    }

    /**
     * P15: as a copy of another congress's plan, the approved one if there is, its days moved as the opening moves.
     *
     * @throws NotFound   where the other congress has no plan
     * @throws PlanExists if this congress has one (P1)
     */
    public void copy(CongressId congress, CongressId from) {
        var shift = beginnings.shift(convening.congress(from).details(), convening.congress(congress).details());
        if (plans.of(from).isEmpty()) throw new NotFound();
        var approved = plans.baselines(from);
        var sections = plans.sections(from);
        lay(congress, kind -> beginnings.moved(approved.isEmpty()
            ? sections.stream().filter(section -> section.kind() == kind).findFirst().orElseThrow().content()
            : approved.get(approved.size() - 1).view().section(kind), shift));
    }

    /**
     * Lays down a section; an edit that somebody else overtook is merged with theirs (P6).
     *
     * @param seen the revision the edit began from
     * @return whether it was merged with somebody else's
     * @throws EditsMeet    where both changed the same place and nobody picked yet
     * @throws InvalidInput with every fault (P5)
     * @throws PlanNotOpen    while the plan is submitted or approved (P3)
     * @throws NotYourSection where another group owns it (P3)
     */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public boolean edit(CongressId congress, SectionKind kind, int seen, SectionContent content, Resolution resolution) {
        var plan = plans.toChange(congress).orElseThrow(NotFound::new);
        var reader = readers.current(congress);
        if (!reader.reads(kind, plan.state())) throw new NotFound();
        plan.refuseEditing();
        if (!reader.edits(kind, plan.state())) throw new NotYourSection(kind);
        content.check(kind);
        var section = plans.section(congress, kind).orElseThrow(NotFound::new);
        var overtaken = section.revision() != seen;
        section.lay(overtaken ? merged(section, seen, content, resolution) : content, reader.actor(), clock.instant());
        plans.add(section.asRevision());
        plans.discard(SectionDraft.Key.of(congress, kind, reader.actor().id()));
        return overtaken;
    }

    /** P16: keeps what was typed and not saved; it need not be right yet. */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public void keep(CongressId congress, SectionKind kind, int seen, SectionContent typed) {
        plans.put(new SectionDraft(ownDraft(congress, kind), seen, typed, clock.instant()));
    }

    /** P16: what the acting person typed and has not saved. */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public Optional<DraftView> draft(CongressId congress, SectionKind kind) {
        return plans.draft(ownDraft(congress, kind)).map(SectionDraft::view);
    }

    /** P16. */
    @RolesAllowed({SECRETARIAT, GROUP_STAFF})
    public void discard(CongressId congress, SectionKind kind) {
        plans.discard(ownDraft(congress, kind));
    }

    private SectionDraft.Key ownDraft(CongressId congress, SectionKind kind) {
        var plan = plans.of(congress).orElseThrow(NotFound::new);
        var reader = readers.current(congress);
        if (!reader.reads(kind, plan.state())) throw new NotFound();
        return SectionDraft.Key.of(congress, kind, reader.actor().id());
    }

    private SectionContent merged(PlanSection section, int seen, SectionContent mine, Resolution resolution) {
        var congress = section.view(true, 0).congress();
        var origin = plans.revision(congress, section.kind(), seen).orElseThrow(NotFound::new).content();
        var picks = resolution.against() == section.revision() ? resolution.picks() : Resolution.NONE.picks();
        var merge = Merge.of(origin, section.content(), mine, picks);
        if (!merge.meetings().isEmpty()) throw new EditsMeet(section.view(true, 0), merge.meetings());
        return merge.content();
    }

    /** P1. */
    private void lay(CongressId congress, Function<SectionKind, SectionContent> beginning) {
        if (plans.of(congress).isPresent()) throw new PlanExists();
        var by = readers.current(congress).actor();
        plans.add(new OrganisationPlan(congress));
        for (var kind : SectionKind.values()) {
            var section = new PlanSection(congress, kind, beginning.apply(kind), by, clock.instant());
            plans.add(section);
            plans.add(section.asRevision());
        }
    }
}
