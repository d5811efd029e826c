package meeting.task.evidence;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.task.TaskId;

@ApplicationScoped
class JpaEvidenceFiles implements EvidenceFiles {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<Evidence> of(TaskId task) {
        return entityManager.createQuery("select e from Evidence e where e.task = :task order by e.addedAt, e.id.value", Evidence.class)
            .setParameter("task", task).getResultList();
    }

    @Override
    public Optional<Evidence> of(EvidenceId id) {
        return Optional.ofNullable(entityManager.find(Evidence.class, id));
    }

    @Override
    public EvidenceContent content(EvidenceId id) {
        return entityManager.find(EvidenceContent.class, id);
    }

    @Override
    public void add(Evidence evidence, EvidenceContent content) {
        entityManager.persist(evidence);
        entityManager.flush();
        entityManager.persist(content);
    }

    @Override
    public void remove(Evidence evidence) {
        entityManager.remove(content(evidence.id()));
        entityManager.flush();
        entityManager.remove(evidence);
    }
}
