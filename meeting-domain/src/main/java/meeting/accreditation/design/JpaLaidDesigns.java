package meeting.accreditation.design;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaLaidDesigns implements LaidDesigns {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<LaidDesign> of(CongressId congress) {
        return entityManager.createQuery("select d from LaidDesign d where d.congress = :congress", LaidDesign.class).setParameter("congress", congress)
            .getResultList();
    }

    @Override
    public Optional<LaidDesign> of(CongressId congress, String type) {
        return of(congress).stream().filter(design -> design.label().equals(type)).findFirst();
    }

    @Override
    public void add(LaidDesign design) {
        entityManager.persist(design);
        entityManager.flush();
    }
}
