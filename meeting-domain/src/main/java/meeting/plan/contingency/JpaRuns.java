package meeting.plan.contingency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;

@ApplicationScoped
class JpaRuns implements Runs {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Activation> of(ActivationId id) {
        return Optional.ofNullable(entityManager.find(Activation.class, id));
    }

    @Override
    public Optional<Activation> held(ActivationId id) {
        return Optional.ofNullable(entityManager.find(Activation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Activation> open(CongressId congress, ContingencyCode code) {
        return entityManager.createQuery("select a from Activation a where a.scenario = :scenario and a.open = true", Activation.class)
            .setParameter("scenario", ContingencyKey.of(congress, code)).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public List<Activation> open(CongressId congress) {
        return entityManager.createQuery("""
            select a from Activation a where a.scenario.congress = :congress and a.open = true
            order by case when a.kind = meeting.plan.contingency.ActivationKind.REAL then 0 else 1 end, a.startedAt desc""", Activation.class)
            .setParameter("congress", congress.value()).getResultList();
    }

    @Override
    public List<Activation> openReal() {
        return entityManager.createQuery("""
            select a from Activation a where a.open = true and a.kind = meeting.plan.contingency.ActivationKind.REAL order by a.startedAt, a.id""",
            Activation.class).getResultList();
    }

    @Override
    public List<Activation> of(CongressId congress, ContingencyCode code) {
        return entityManager.createQuery("select a from Activation a where a.scenario = :scenario order by a.startedAt desc", Activation.class)
            .setParameter("scenario", ContingencyKey.of(congress, code)).getResultList();
    }

    @Override
    public Map<String, Instant> drills(CongressId congress) {
        return entityManager.createQuery("""
            select a.scenario.code, max(a.closedAt) from Activation a join a.log line
            where a.scenario.congress = :congress and a.kind = meeting.plan.contingency.ActivationKind.REHEARSAL
              and line.entry = meeting.plan.contingency.LogEntry.CLOSED group by a.scenario.code""", Object[].class)
            .setParameter("congress", congress.value()).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    @Override
    public void add(Activation activation) {
        entityManager.persist(activation);
        entityManager.flush();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }
}
