package meeting.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.plan.section.SectionKind;

/** The plans of all congresses with what belongs to them. */
interface Plans {
    Optional<OrganisationPlan> of(CongressId congress);

    /** Who moves or edits a plan queues for it: nothing is edited while it is submitted. */
    Optional<OrganisationPlan> toChange(CongressId congress);

    void add(OrganisationPlan plan);

    /** In the order of the plan. */
    List<PlanSection> sections(CongressId congress);

    Optional<PlanSection> section(CongressId congress, SectionKind kind);

    void add(PlanSection section);

    Optional<SectionRevision> revision(CongressId congress, SectionKind kind, int revision);

    /** Newest first. */
    List<SectionRevision> revisions(CongressId congress, SectionKind kind);

    void add(SectionRevision revision);

    /** Oldest first. */
    List<Comment> comments(CongressId congress, SectionKind kind);

    Map<SectionKind, Long> commentCounts(CongressId congress);

    void add(Comment comment);

    /** In the order of approvals. */
    List<Baseline> baselines(CongressId congress);

    void add(Baseline baseline);
}
