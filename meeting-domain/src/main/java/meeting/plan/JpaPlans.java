package meeting.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.plan.section.SectionKind;

@ApplicationScoped
class JpaPlans implements Plans {
    private static final String CONGRESS = "congress";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<OrganisationPlan> of(CongressId congress) {
        return Optional.ofNullable(entityManager.find(OrganisationPlan.class, congress));
    }

    @Override
    public Optional<OrganisationPlan> toChange(CongressId congress) {
        return Optional.ofNullable(entityManager.find(OrganisationPlan.class, congress, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(OrganisationPlan plan) {
        entityManager.persist(plan);
    }

    @Override
    public List<PlanSection> sections(CongressId congress) {
        return entityManager.createQuery("select s from PlanSection s where s.key.congress = :congress", PlanSection.class)
            .setParameter(CONGRESS, congress.value()).getResultStream().sorted(Comparator.comparing(PlanSection::kind)).toList();
    }

    @Override
    public Optional<PlanSection> section(CongressId congress, SectionKind kind) {
        return Optional.ofNullable(entityManager.find(PlanSection.class, SectionKey.of(congress, kind)));
    }

    @Override
    public void add(PlanSection section) {
        entityManager.persist(section);
    }

    @Override
    public Optional<SectionRevision> revision(CongressId congress, SectionKind kind, int revision) {
        return Optional.ofNullable(entityManager.find(SectionRevision.class, new SectionRevision.Key(congress.value(), kind, revision)));
    }

    @Override
    public List<SectionRevision> revisions(CongressId congress, SectionKind kind) {
        return entityManager.createQuery("select r from SectionRevision r where r.key.congress = :congress and r.key.kind = :kind order by r.key.revision desc",
            SectionRevision.class).setParameter(CONGRESS, congress.value()).setParameter("kind", kind).getResultList();
    }

    @Override
    public void add(SectionRevision revision) {
        entityManager.persist(revision);
    }

    @Override
    public List<Comment> comments(CongressId congress, SectionKind kind) {
        return entityManager.createQuery("select c from Comment c where c.congress = :congress and c.kind = :kind order by c.writtenAt, c.id", Comment.class)
            .setParameter(CONGRESS, congress).setParameter("kind", kind).getResultList();
    }

    @Override
    public Map<SectionKind, Long> commentCounts(CongressId congress) {
        return entityManager.createQuery("select c.kind, count(c) from Comment c where c.congress = :congress group by c.kind", Object[].class)
            .setParameter(CONGRESS, congress).getResultStream().collect(Collectors.toMap(row -> (SectionKind) row[0], row -> (Long) row[1]));
    }

    @Override
    public void add(Comment comment) {
        entityManager.persist(comment);
    }

    @Override
    public List<Baseline> baselines(CongressId congress) {
        return entityManager.createQuery("select b from Baseline b where b.key.congress = :congress order by b.key.number", Baseline.class)
            .setParameter(CONGRESS, congress.value()).getResultList();
    }

    @Override
    public void add(Baseline baseline) {
        entityManager.persist(baseline);
    }
}
