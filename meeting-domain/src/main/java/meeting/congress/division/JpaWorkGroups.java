package meeting.congress.division;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import org.hibernate.Session;

@ApplicationScoped
class JpaWorkGroups implements WorkGroups {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<WorkGroup> of(CongressId congress, GroupCode code) {
        return Optional.ofNullable(entityManager.find(WorkGroup.class, GroupKey.of(congress, code)));
    }

    @Override
    public List<WorkGroup> in(CongressId congress) {
        return entityManager.createQuery("select distinct g from WorkGroup g left join fetch g.members where g.key.congress = :congress"
            + " order by g.place, g.key.code", WorkGroup.class).setParameter("congress", congress.value()).getResultList();
    }

    @Override
    public List<GroupDetails> usual() {
        return entityManager.unwrap(Session.class)
            .createNativeQuery("select code, name_en, name_es, name_zh, duties_en, duties_es, duties_zh from work_group_usual order by place", Object[].class)
            .getResultStream().map(JpaWorkGroups::details).toList();
    }

    @Override
    public void add(WorkGroup group) {
        entityManager.persist(group);
    }

    @Override
    public void remove(WorkGroup group) {
        entityManager.remove(group);
    }

    private static GroupDetails details(Object[] row) {
        var texts = new String[row.length];
        for (var i = 0; i < row.length; i++) texts[i] = (String) row[i];
        return new GroupDetails(texts[0], new LocalizedText(texts[1], texts[2], texts[3]), new LocalizedText(texts[4], texts[5], texts[6]), List.of());
    }
}
