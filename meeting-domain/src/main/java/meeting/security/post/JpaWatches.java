package meeting.security.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaWatches implements Watches {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<Watch> between(CongressId congress, Instant from, Instant until) {
        return entityManager.createQuery("""
            select w from Watch w where w.congress = :congress and w.details.from < :until and w.details.until > :from
            order by w.details.from, w.details.guard, w.id.value""", Watch.class)
            .setParameter("congress", congress).setParameter("from", from).setParameter("until", until).getResultList();
    }

    @Override
    public Optional<Watch> overlapping(CongressId congress, WatchDetails wanted) {
        return entityManager.createQuery("""
            select w from Watch w where w.congress = :congress and w.guardKey = :guard and w.details.from < :until and w.details.until > :from
            order by w.details.from""", Watch.class).setParameter("congress", congress).setParameter("guard", wanted.guardKey())
            .setParameter("from", wanted.from()).setParameter("until", wanted.until()).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public Optional<Watch> of(WatchId id) {
        return Optional.ofNullable(entityManager.find(Watch.class, id));
    }

    @Override
    public void add(Watch watch) {
        entityManager.persist(watch);
        entityManager.flush();
    }

    @Override
    public void remove(Watch watch) {
        entityManager.remove(watch);
    }
}
