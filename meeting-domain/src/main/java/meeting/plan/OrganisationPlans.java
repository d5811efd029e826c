package meeting.plan;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.plan.section.SectionKind;

/** The door for readers of a plan: what is not theirs to read is absent (P4). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
public class OrganisationPlans {
    private Plans plans;
    private Readers readers;
    private Clock clock;

    protected OrganisationPlans() { } // CDI

    @Inject
    OrganisationPlans(Plans plans, Readers readers, Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.clock = clock;
    }

    /** Empty where there is no plan, or none yet for this reader. */
    public Optional<PlanView> find(CongressId congress) {
        return plans.of(congress).map(this::view).filter(plan -> !plan.sections().isEmpty());
    }

    /** @throws NotFound where the plan or section is not this reader's to read */
    public SectionView section(CongressId congress, SectionKind kind) {
        return plans.of(congress).flatMap(plan -> view(plan).sections().stream().filter(section -> section.kind() == kind).findFirst())
            .orElseThrow(NotFound::new);
    }

    /** P6: everything the section ever said, newest first. */
    public List<RevisionView> revisions(CongressId congress, SectionKind kind) {
        section(congress, kind);
        return plans.revisions(congress, kind).stream().map(SectionRevision::view).toList();
    }

    /** P6. @throws NotFound where the section never had this revision */
    public RevisionView revision(CongressId congress, SectionKind kind, int revision) {
        section(congress, kind);
        return plans.revision(congress, kind, revision).map(SectionRevision::view).orElseThrow(NotFound::new);
    }

    /** P12. @throws InvalidInput without a text or with more than 2,000 characters */
    public void comment(CongressId congress, SectionKind kind, String text) {
        section(congress, kind);
        plans.add(new Comment(congress, kind, readers.current(congress).actor(), clock.instant(), text));
    }

    /** P12: oldest first. */
    public List<CommentView> comments(CongressId congress, SectionKind kind) {
        section(congress, kind);
        return plans.comments(congress, kind).stream().map(Comment::view).toList();
    }

    /** P9: whatever was approved, in the order of approvals; nothing for somebody of no group (P4). */
    public List<BaselineView> baselines(CongressId congress) {
        return !readers.current(congress).readsBaselines() ? List.of() : plans.baselines(congress).stream().map(Baseline::view).toList();
    }

    /** P9. @throws NotFound where there is none of this number */
    public BaselineView baseline(CongressId congress, int number) {
        return baselines(congress).stream().filter(baseline -> baseline.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    private PlanView view(OrganisationPlan plan) {
        var reader = readers.current(plan.congress());
        var comments = plans.commentCounts(plan.congress());
        return plan.view(plans.sections(plan.congress()).stream().filter(section -> reader.reads(section.kind(), plan.state()))
            .map(section -> section.view(reader.edits(section.kind(), plan.state()), comments.getOrDefault(section.kind(), 0L))).toList());
    }
}
