package meeting.task.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import org.hibernate.Session;

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
        return entityManager.createQuery("select t from TaskTemplate t order by t.name.en, t.name.es, t.name.zh, t.id.value", TaskTemplate.class)
            .getResultList();
    }

    @Override
    public List<TemplateTask> original(TemplateId template) {
        var before = rows("select code, depends_on from task_template_original_dependency where template_id = :template", template)
            .collect(Collectors.groupingBy(row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
        return rows("select code, title_en, title_es, title_zh, group_code, t_minus, days from task_template_original_task where template_id = :template",
            template)
            .map(row -> new TemplateTask((String) row[0], new LocalizedText((String) row[1], (String) row[2], (String) row[3]), new GroupCode((String) row[4]),
                ((Number) row[5]).intValue(), ((Number) row[6]).intValue(), before.getOrDefault((String) row[0], Set.of()))).toList();
    }

    private Stream<Object[]> rows(String sql, TemplateId template) {
        return entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class).setParameter("template", template.value()).getResultStream();
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
