package meeting.plan.contingency;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;
import org.hibernate.Session;

@ApplicationScoped
class JpaScenarios implements Scenarios {
    private static final String TEXTS = """
        title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh, resources_en, resources_es, resources_zh,
        words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh""";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Contingency> of(CongressId congress, ContingencyCode code) {
        return Optional.ofNullable(entityManager.find(Contingency.class, ContingencyKey.of(congress, code)));
    }

    @Override
    public Optional<Contingency> held(CongressId congress, ContingencyCode code) {
        return Optional.ofNullable(entityManager.find(Contingency.class, ContingencyKey.of(congress, code), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Contingency> in(CongressId congress) {
        return entityManager.createQuery("select distinct c from Contingency c left join fetch c.steps where c.key.congress = :congress order by c.key.code",
            Contingency.class).setParameter("congress", congress.value()).getResultList();
    }

    @Override
    public void add(Contingency scenario) {
        entityManager.persist(scenario);
    }

    @Override
    public void addUsual(CongressId congress) {
        entityManager.flush();
        insert("insert into contingency (congress_id, code, phase, severity, lead_group, " + TEXTS + ", version) "
            + "select :congress, code, phase, severity, lead_group, " + TEXTS + ", 0 from contingency_usual", congress);
        insert("""
            insert into contingency_step (congress_id, code, position, action_en, action_es, action_zh, owner_group, within_minutes)
            select :congress, code, position, action_en, action_es, action_zh, owner_group, within_minutes from contingency_usual_step""", congress);
    }

    private void insert(String sql, CongressId congress) {
        entityManager.unwrap(Session.class).createNativeMutationQuery(sql).setParameter("congress", congress.value()).executeUpdate();
    }
}
