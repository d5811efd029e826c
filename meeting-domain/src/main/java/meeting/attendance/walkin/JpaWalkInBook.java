package meeting.attendance.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaWalkInBook implements WalkInBook {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<WalkIn> in(CongressId congress) {
        return entityManager.createQuery("select w from WalkIn w where w.congress = :congress order by w.requestedAt desc, w.id.value", WalkIn.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public Optional<WalkIn> toDecide(WalkInId id) {
        return Optional.ofNullable(entityManager.find(WalkIn.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(WalkIn walkIn) {
        entityManager.persist(walkIn);
    }
}
