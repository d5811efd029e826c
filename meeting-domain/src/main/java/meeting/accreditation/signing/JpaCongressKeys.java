package meeting.accreditation.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.SomeoneWasFaster;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class JpaCongressKeys implements CongressKeys {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<CongressKey> of(CongressId congress) {
        return entityManager.createQuery("select k from CongressKey k where k.congress = :congress order by k.number", CongressKey.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public Optional<CongressKey> signing(CongressId congress) {
        return entityManager.createQuery("select k from CongressKey k where k.signsFor = :congress", CongressKey.class)
            .setParameter("congress", congress).getResultStream().findFirst();
    }

    @Override
    public Optional<CongressKey> toEnd(CongressId congress, int number) {
        return entityManager.createQuery("select k from CongressKey k where k.congress = :congress and k.number = :number", CongressKey.class)
            .setParameter("congress", congress).setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public void add(CongressKey key) {
        entityManager.flush();
        entityManager.persist(key);
        try {
            entityManager.flush();
        } catch (ConstraintViolationException taken) {
            throw new SomeoneWasFaster();
        }
    }
}
