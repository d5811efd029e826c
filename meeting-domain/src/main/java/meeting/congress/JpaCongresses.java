package meeting.congress;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaCongresses implements Congresses {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Congress> of(CongressId congress) {
        return Optional.ofNullable(entityManager.find(Congress.class, congress));
    }

    @Override
    public List<Congress> all() {
        return entityManager.createQuery("select c from Congress c order by c.firstDay desc, c.id.value", Congress.class).getResultList();
    }

    @Override
    public void add(Congress congress) {
        entityManager.persist(congress);
    }
}
