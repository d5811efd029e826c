package meeting.task;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaTaskTemplates implements TaskTemplates {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<TaskTemplate> of(TemplateId template) {
        return Optional.ofNullable(entityManager.find(TaskTemplate.class, template));
    }

    @Override
    public List<TaskTemplate> all() {
        return entityManager.createQuery("select t from TaskTemplate t order by t.name.en, t.name.es, t.name.zh, t.id.value", TaskTemplate.class).getResultList();
    }

    @Override
    public void add(TaskTemplate template) {
        entityManager.persist(template);
    }

    @Override
    public void remove(TaskTemplate template) {
        entityManager.remove(template);
    }
}
