package meeting.attendance.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import org.hibernate.Session;

@ApplicationScoped
class JpaPackShelf implements PackShelf {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<PackItem> in(CongressId congress) {
        return entityManager.createQuery("select i from PackItem i where i.congress = :congress order by i.place, i.id.value", PackItem.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public Optional<PackItem> of(PackItemId item) {
        return Optional.ofNullable(entityManager.find(PackItem.class, item));
    }

    @Override
    public List<LocalizedText> usual() {
        return entityManager.unwrap(Session.class).createNativeQuery("select name_en, name_es, name_zh from pack_item_usual order by place", Object[].class)
            .getResultStream().map(row -> new LocalizedText((String) row[0], (String) row[1], (String) row[2])).toList();
    }

    @Override
    public void add(PackItem item) {
        entityManager.persist(item);
    }
}
