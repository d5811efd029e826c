package meeting.agenda;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaSittings implements Sittings {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Sitting> of(SittingId sitting) {
        return Optional.ofNullable(entityManager.find(Sitting.class, sitting));
    }

    @Override
    public List<Sitting> in(CongressId congress) {
        return entityManager.createQuery("select s from Sitting s where s.congress = :congress order by s.time.from, s.id.value", Sitting.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public void add(Sitting sitting) {
        entityManager.persist(sitting);
    }
}
