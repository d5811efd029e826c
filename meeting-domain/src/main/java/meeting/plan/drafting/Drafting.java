package meeting.plan.drafting;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.plan.NotYourSection;
import meeting.plan.OrganisationPlans;
import meeting.plan.SectionView;
import meeting.plan.Sections;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** The door for those who write a plan. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, GROUP_STAFF})
public class Drafting {
    private OrganisationPlans plans;
    private Sections sections;
    private Drafts drafts;
    private CurrentActor actor;
    private Clock clock;

    protected Drafting() { } // CDI

    @Inject
    Drafting(OrganisationPlans plans, Sections sections, Drafts drafts, CurrentActor actor, Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.drafts = drafts;
        this.actor = actor;
        this.clock = clock;
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
    public boolean edit(CongressId congress, SectionKind kind, int seen, SectionContent content, Resolution resolution) {
        var section = sections.toEdit(congress, kind);
        content.check(kind);
        var overtaken = section.revision() != seen;
        sections.lay(congress, kind, overtaken ? merged(section, seen, content, resolution) : content);
        drafts.discard(ownDraft(congress, kind));
        return overtaken;
    }

    /**
     * P6: what the section said once is what it says now; what it said until now stays among its revisions.
     *
     * @throws NotFound       where it never had this revision
     * @throws PlanNotOpen    while the plan is submitted or approved (P3)
     * @throws NotYourSection where another group owns it (P3)
     */
    public void takeBack(CongressId congress, SectionKind kind, int revision) {
        sections.lay(congress, kind, plans.revision(congress, kind, revision).content());
    }

    /** P16: keeps what was typed and not saved; it need not be right yet. */
    public void keep(CongressId congress, SectionKind kind, int seen, SectionContent typed) {
        plans.section(congress, kind);
        drafts.put(new SectionDraft(ownDraft(congress, kind), seen, typed, clock.instant()));
    }

    /** P16: what the acting person typed and has not saved. */
    public Optional<DraftView> draft(CongressId congress, SectionKind kind) {
        plans.section(congress, kind);
        return drafts.of(ownDraft(congress, kind)).map(SectionDraft::view);
    }

    /** P16. */
    public void discard(CongressId congress, SectionKind kind) {
        drafts.discard(ownDraft(congress, kind));
    }

    private SectionDraft.Key ownDraft(CongressId congress, SectionKind kind) {
        return SectionDraft.Key.of(congress, kind, actor.get().id());
    }

    private SectionContent merged(SectionView section, int seen, SectionContent mine, Resolution resolution) {
        var origin = plans.revision(section.congress(), section.kind(), seen).content();
        var picks = resolution.against() == section.revision() ? resolution.picks() : Resolution.NONE.picks();
        var merge = Merge.of(origin, section.content(), mine, picks);
        if (!merge.meetings().isEmpty()) throw new EditsMeet(section, merge.meetings());
        return merge.content();
    }
}
